package org.pullquote.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.fulltext.FullTextIndex.Hit;
import org.pullquote.fulltext.Words;
import org.pullquote.graphql.Arguments;
import org.pullquote.graphql.Asked;
import org.pullquote.graphql.Page;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.graphql.RowFields;
import org.pullquote.graphql.SearchHit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Context;

@GraphQLApi
public class SearchQueries {

    private static final int MOST_HITS = 1000;

    private final FullTextIndex index;
    private final Hits hits;

    SearchQueries(FullTextIndex index, Hits hits) {
        this.index = index;
        this.hits = hits;
    }

    @Query
    @Description("Full-text search over everything, best first; pages go up to 1,000 hits. A hit whose score changes between two pages can be repeated or missed.")
    public @NonNull SearchConnection search(
            @NonNull @Description("Words that a hit must all have; the last may be the beginning of a name. At most 1,000 characters, of which 100 words count.") String text,
            @Description("Types to look in; absent or null for all, an empty list matches nothing.") List<SearchType> types,
            @Description("At most so many hits, 1 to 100; 20 if absent.") Integer first,
            @Description("Only hits after this cursor.") String after, Context context) {
        var arguments = PageArguments.forward(first, after);
        Arguments.searched(text, "text");
        var looksIn = types(types);
        var request = PageRequest.of(context, arguments, List.of(text, looksIn), null);
        var scope = request.scope(null);
        var words = Words.of(looksIn.isEmpty() ? "" : text, looksIn.stream().anyMatch(SearchType::isOfNames),
                !looksIn.stream().allMatch(SearchType::isOfNames));
        var typeNames = looksIn.stream().map(SearchType::typeName).collect(Collectors.toSet());

        var start = after == null ? Place.START : Place.decode(after, scope);
        var limit = Math.min(arguments.size() + 1, MOST_HITS - start.rank());
        var found = limit < 1 ? List.<Hit> of() : index.search(words, typeNames, start.hit(), limit);
        var showsSnippets = Asked.selects(context, "edges/snippet", "edges/highlights");
        var rows = hits.load(found.subList(0, Math.min(arguments.size(), found.size())),
                type -> showsSnippets ? RowFields.ALL : RowFields.of(context, type));

        var counts = request.counts() || Asked.selects(context, "facets") ? index.count(words, typeNames)
                : Map.<String, Integer> of();
        var snippets = showsSnippets ? hits.snippets(words, rows.values())
                : Map.<SearchHit, Snippet> of();
        var page = new Page<>(page(start, rows), scope, found.size() > arguments.size(), after != null,
                counts.values().stream().mapToInt(count -> count).sum());
        return new SearchConnection(page, snippets,
                looksIn.stream().map(type -> new Facet(type, counts.getOrDefault(type.typeName(), 0))).toList());
    }

    private static List<Page.Row<SearchHit>> page(Place start, Map<Hit, SearchHit> rows) {
        var page = new ArrayList<Page.Row<SearchHit>>();
        var place = start;
        for (var row : rows.entrySet()) {
            place = place.next(row.getKey());
            if (row.getValue() != null) {
                page.add(new Page.Row<>(row.getValue(), place.cursor()));
            }
        }
        return page;
    }

    private static Set<SearchType> types(List<SearchType> types) {
        if (types == null) {
            return EnumSet.allOf(SearchType.class);
        }
        return types.isEmpty() ? EnumSet.noneOf(SearchType.class) : EnumSet.copyOf(types);
    }
}
