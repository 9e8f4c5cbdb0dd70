package org.pullquote.outlet;

import java.util.List;

import org.pullquote.graphql.Loaders;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;

/** Links of sources. */
@GraphQLApi
public class OutletFieldResolvers {

    @Description("To which outlet it was said; null where none is known.")
    public List<Outlet> outlet(@org.eclipse.microprofile.graphql.Source List<Source> sources) {
        return Loaders.load(sources, source -> source.outletId, Outlet::listByIds);
    }
}
