package org.pullquote.outlet;

import java.util.List;

import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.Reads;
import org.pullquote.graphql.RowFields;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;

import io.smallrye.graphql.api.Context;

/** Links of sources. */
@GraphQLApi
@RegisterForReflection
public class OutletFieldResolvers {

    @Description("To which outlet it was said; null where none is known.")
    @Reads("outletId")
    public List<Outlet> outlet(@org.eclipse.microprofile.graphql.Source List<Source> sources, Context context) {
        return Loaders.load(sources, source -> source.outletId,
                ids -> Outlet.listByIds(ids, RowFields.of(context, Outlet.class)));
    }
}
