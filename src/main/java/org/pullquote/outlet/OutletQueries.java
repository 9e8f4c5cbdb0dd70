package org.pullquote.outlet;

import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.persistence.NodeEntity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Context;

/** Ways to find outlets. */
@GraphQLApi
public class OutletQueries {

    @Query
    @Description("The outlet of this id or of this slug: exactly one of the two; null where there is none.")
    public Outlet outlet(@Id @Description("Global id.") String id, @Description("Slug.") String slug,
            Context context) {
        return NodeEntity.findByIdOrSlug(Outlet.class, id, slug, context);
    }

    @Query
    @Description("Outlets by name.")
    public @NonNull OutletConnection outlets(
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            Context context) {
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), null, null);
        return new OutletConnection(Outlet.pageOf().page(request));
    }
}
