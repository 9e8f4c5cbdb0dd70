package org.pullquote.film;

import java.util.List;

import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.graphql.Reads;
import org.pullquote.graphql.RowFields;
import org.pullquote.person.Person;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Context;

/** Credits of films and of people, and whom and what each joins. */
@GraphQLApi
@RegisterForReflection
public class CreditFieldResolvers {

    @Description("Who made the film, in billing order; the unbilled last.")
    @Name("credits")
    @Reads("id")
    public @NonNull List<@NonNull CreditConnection> creditsOfFilm(@Source List<Film> films,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            @Description("Which credits.") CreditFilter filter,
            Context context) {
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, null);
        return Credit.pageByFilm(() -> CreditFilter.where(filter)).load(request, films, CreditConnection::new);
    }

    @Description("This person's parts in films, the newest film first; undated films last.")
    @Name("credits")
    @Reads("id")
    public @NonNull List<@NonNull CreditConnection> creditsOfPerson(@Source List<Person> people,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            @Description("Which credits.") CreditFilter filter,
            Context context) {
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, null);
        return Credit.pageByPerson(() -> CreditFilter.where(filter)).load(request, people, CreditConnection::new);
    }

    @Description("Who did it.")
    @Reads("personId")
    public @NonNull List<@NonNull Person> person(@Source List<Credit> credits, Context context) {
        return Loaders.load(credits, credit -> credit.personId,
                ids -> Person.listByIds(ids, RowFields.of(context, Person.class)));
    }

    @Description("In which film.")
    @Reads("filmId")
    public @NonNull List<@NonNull Film> film(@Source List<Credit> credits, Context context) {
        return Loaders.load(credits, credit -> credit.filmId, ids -> Film.listByIds(ids, RowFields.of(context, Film.class)));
    }
}
