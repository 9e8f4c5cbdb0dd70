package org.pullquote.search;

import java.util.List;
import java.util.Map;

import org.pullquote.graphql.Connection;
import org.pullquote.graphql.Page;
import org.pullquote.graphql.SearchHit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of hits. */
@Description("A page of hits, best first.")
public class SearchConnection extends Connection<SearchHit, SearchEdge> {

    private final List<Facet> facets;

    SearchConnection(Page<SearchHit> page, Map<SearchHit, Snippet> snippets, List<Facet> facets) {
        super(page, (row, scope) -> new SearchEdge(row, scope, snippets.get(row.node())));
        this.facets = facets;
    }

    @NonNull
    @Description("Hits by type, for each type that was searched: exact, and counted only when selected.")
    public List<@NonNull Facet> getFacets() {
        return facets;
    }
}
