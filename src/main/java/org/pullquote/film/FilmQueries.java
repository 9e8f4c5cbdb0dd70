package org.pullquote.film;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.persistence.NodeEntity;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Context;

/** Ways to find films. */
@GraphQLApi
public class FilmQueries {

    private final FullTextIndex index;

    FilmQueries(FullTextIndex index) {
        this.index = index;
    }

    @Query
    @Description("The film of this id or of this slug: exactly one of the two; null where there is none.")
    public Film film(@Id @Description("Global id.") String id, @Description("Slug.") String slug,
            Context context) {
        return NodeEntity.findByIdOrSlug(Film.class, id, slug, context);
    }

    @Query
    @Description("Films, the newest first unless another order is asked for. In an order by a count, a film whose count changes "
            + "between two pages may be repeated or missed.")
    public @NonNull FilmConnection films(
            @Description("Which films.") FilmFilter filter,
            @DefaultValue("NEWEST_FIRST") @Description("In which order.") FilmOrder orderBy,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            Context context) {
        var order = FilmOrder.orDefault(orderBy);
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, order);
        return new FilmConnection(Film.pageOf("film e", null, () -> FilmFilter.where(filter, index), order).page(request));
    }
}
