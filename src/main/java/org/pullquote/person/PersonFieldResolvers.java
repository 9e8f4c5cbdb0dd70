package org.pullquote.person;

import java.util.List;
import java.util.concurrent.CompletionStage;

import org.pullquote.graphql.Loaders;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Context;

/** Links of a person that need no other slice. */
@GraphQLApi
@RegisterForReflection
public class PersonFieldResolvers {

    @Description("How other databases name this person.")
    public @NonNull CompletionStage<List<@NonNull ExternalId>> externalIds(@Source Person person, Context context) {
        return Loaders.load(context, "Person.externalIds", person.id, Person::listExternalIdsByIds);
    }
}
