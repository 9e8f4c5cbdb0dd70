package org.pullquote.outlet;

import io.smallrye.graphql.api.Context;

import org.pullquote.graphql.RowFields;

import org.pullquote.graphql.Reads;

import java.util.List;

import org.pullquote.graphql.Loaders;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;

/** Links of sources. */
@GraphQLApi
public class OutletFieldResolvers {

    @Description("To which outlet it was said; null where none is known.")
    @Reads("outletId")
    public List<Outlet> outlet(@org.eclipse.microprofile.graphql.Source List<Source> sources, Context context) {
        return Loaders.load(sources, source -> source.outletId, ids -> Outlet.listByIds(ids, RowFields.of(context, Outlet.class)));
    }
}
