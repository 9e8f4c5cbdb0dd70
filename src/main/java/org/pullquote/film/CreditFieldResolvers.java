package org.pullquote.film;

import java.util.concurrent.CompletionStage;

import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.person.Person;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Context;

/** Credits of films and of people, and whom and what each joins. */
@GraphQLApi
@RegisterForReflection
public class CreditFieldResolvers {

    @Description("Who made the film, in billing order; the unbilled last.")
    public @NonNull CompletionStage<CreditConnection> credits(@Source Film film,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            @Description("Which credits.") CreditFilter filter,
            Context context) {
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, null);
        return Credit.pageByFilm(() -> CreditFilter.where(filter)).load(context, request, film, CreditConnection::new);
    }

    @Description("This person's parts in films, the newest film first; undated films last.")
    public @NonNull CompletionStage<CreditConnection> credits(@Source Person person,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            @Description("Which credits.") CreditFilter filter,
            Context context) {
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, null);
        return Credit.pageByPerson(() -> CreditFilter.where(filter)).load(context, request, person, CreditConnection::new);
    }

    @Description("Who did it.")
    public @NonNull CompletionStage<Person> person(@Source Credit credit, Context context) {
        return Loaders.load(context, "Person", credit.personId, Person::listByIds);
    }

    @Description("In which film.")
    public @NonNull CompletionStage<Film> film(@Source Credit credit, Context context) {
        return Loaders.load(context, "Film", credit.filmId, Film::listByIds);
    }
}
