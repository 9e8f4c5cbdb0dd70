package org.pullquote.outlet;

import java.util.concurrent.CompletionStage;

import org.pullquote.graphql.Loaders;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;

import io.smallrye.graphql.api.Context;

/** Links of sources. */
@GraphQLApi
@RegisterForReflection
public class OutletFieldResolvers {

    @Description("To which outlet it was said; null where none is known.")
    public CompletionStage<Outlet> outlet(@org.eclipse.microprofile.graphql.Source Source source, Context context) {
        return Loaders.loadIfPresent(context, "Outlet", source.outletId, Outlet::listByIds);
    }
}
