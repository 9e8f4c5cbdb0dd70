package org.pullquote.person;

import java.util.List;

import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.Reads;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Links of a person that need no other slice. */
@GraphQLApi
@RegisterForReflection
public class PersonFieldResolvers {

    @Description("How other databases name this person.")
    @Reads("id")
    public @NonNull List<@NonNull List<@NonNull ExternalId>> externalIds(@Source List<Person> people) {
        return Loaders.load(people, person -> person.id, Person::listExternalIdsByIds);
    }
}
