package org.pullquote.film;

import java.util.List;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.graphql.Reads;
import org.pullquote.person.ExternalId;
import org.pullquote.person.Person;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Context;

/** Links of films, and from people to films. */
@GraphQLApi
@RegisterForReflection
public class FilmFieldResolvers {

    private final FullTextIndex index;

    FilmFieldResolvers(FullTextIndex index) {
        this.index = index;
    }

    @Description("What kind of film it is: Comedy, Drama.")
    @Reads("id")
    public @NonNull List<@NonNull List<@NonNull String>> genres(@Source List<Film> films) {
        return Loaders.load(films, film -> film.id, Film::listGenresByIds);
    }

    @Description("How other databases name this film.")
    @Reads("id")
    public @NonNull List<@NonNull List<@NonNull ExternalId>> externalIds(@Source List<Film> films) {
        return Loaders.load(films, film -> film.id, Film::listExternalIdsByIds);
    }

    @Description("Sequels, remakes and spin-offs, and what this film is one of; oldest first, undated last.")
    @Reads("id")
    public @NonNull List<@NonNull List<@NonNull FilmRelation>> relations(@Source List<Film> films) {
        return Loaders.load(films, film -> film.id, Film::listRelationsByIds);
    }

    @Description("The films this person has a credit in, each once, newest first unless another order is asked for. "
            + "In an order by a count, a film whose count changes between two pages may be repeated or missed.")
    @Reads("id")
    public @NonNull List<@NonNull FilmConnection> films(@Source List<Person> people,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            @Description("Which films.") FilmFilter filter,
            @Description("In which order.") FilmOrder orderBy,
            Context context) {
        var order = FilmOrder.orDefault(orderBy);
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, order);
        return Film.pageByPerson(() -> FilmFilter.where(filter, index), order).load(request, people, FilmConnection::new);
    }
}
