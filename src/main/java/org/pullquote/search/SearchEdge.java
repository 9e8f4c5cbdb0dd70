package org.pullquote.search;

import java.util.List;

import org.pullquote.graphql.Edge;
import org.pullquote.graphql.Page;
import org.pullquote.graphql.SearchHit;
import org.pullquote.graphql.Span;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A hit in its list. */
@Description("A hit with its cursor, its score and the place that matches best.")
public class SearchEdge extends Edge<SearchHit> {

    private final double score;
    // Not called snippet: the schema takes a field's type over that of its getter.
    private final Snippet best;

    SearchEdge(Page.Row<SearchHit> row, String scope, Snippet snippet) {
        super(row, scope);
        this.score = Place.score(row.cursor());
        this.best = snippet;
    }

    @Description("How well it matches; compare it within one result only.")
    public double getScore() {
        return score;
    }

    @Description("Plain text, never HTML: about 200 characters around the best matches, with … where the text is cut.")
    public String getSnippet() {
        return best == null ? null : best.text();
    }

    @NonNull
    @Description("The matched words, in Unicode code points of the snippet; empty where the match lies elsewhere.")
    public List<@NonNull Span> getHighlights() {
        return best == null ? List.of() : best.highlights();
    }
}
