package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pullquote.graphql.PartialDate;
import org.pullquote.persistence.SortKey;
import org.pullquote.person.CreditRole;

/**
 * Stores films of a list: a film is known by its title and year, a person by the exact name. What more than one could be is
 * told, not guessed.
 */
final class ListedFilmWriter implements Writer<ListedFilm> {

    private final PersonWriter people = new PersonWriter();
    private final FilmWriter films = new FilmWriter();

    private record Known(long id, String slug, String name, PartialDate releasedOn) {
    }

    @Override
    public void write(Attempt attempt, List<Item<ListedFilm>> items) throws SQLException {
        var batch = new ListedBatch(attempt, items.stream().map(Item::object).toList());
        var listed = new ArrayList<Item<FilmObject>>();
        for (var item : items) {
            try {
                listed.add(item.with(batch.film(item)));
            } catch (BadLine bad) {
                attempt.refuse(item, bad.getMessage());
            }
        }
        people.write(attempt, List.copyOf(batch.newPeople.values()));
        films.write(attempt, listed);
    }

    /** Whom and what a batch names. */
    private static final class ListedBatch {

        private final Attempt attempt;
        private final Map<String, List<Known>> films;
        private final Map<String, List<Known>> people;
        private final AddedCredits credits;
        private final NewSlugs filmSlugs;
        private final NewSlugs personSlugs;
        private final Map<String, Item<PersonObject>> newPeople = new LinkedHashMap<>();

        ListedBatch(Attempt attempt, List<ListedFilm> listed) throws SQLException {
            this.attempt = attempt;
            var names = listed.stream().flatMap(film -> film.cast().stream()).collect(Collectors.toSet());
            films = load("select id, slug, title, released_on from film where sort_key = any(?)",
                    listed.stream().map(ListedFilm::title).collect(Collectors.toSet()));
            people = load("select id, slug, name, null from person where sort_key = any(?)", names);
            credits = AddedCredits.load(attempt.sql,
                    films.values().stream().flatMap(List::stream).map(Known::id).toList());
            filmSlugs = NewSlugs.load(attempt.sql, Kind.FILMS, listed.stream().map(ListedBatch::candidates).toList());
            personSlugs = NewSlugs.load(attempt.sql, Kind.PEOPLE,
                    names.stream().map(name -> NewSlugs.candidates(name, null, NewSlugs.NUMBERS)).toList());
        }

        private Map<String, List<Known>> load(String select, Collection<String> names) throws SQLException {
            var known = new HashMap<String, List<Known>>();
            if (!names.isEmpty()) {
                var keys = names.stream().map(SortKey::of).distinct().toList();
                attempt.sql.list(select, row -> new Known(row.number(), row.text(), row.text(), row.date()), keys)
                        .forEach(row -> known.computeIfAbsent(row.name, none -> new ArrayList<>()).add(row));
            }
            return known;
        }

        private static List<String> candidates(ListedFilm film) {
            return NewSlugs.candidates(film.title(), film.year(), NewSlugs.NUMBERS);
        }

        FilmObject film(Item<ListedFilm> item) {
            var film = item.object();
            var same = films.getOrDefault(film.title(), List.of()).stream()
                    .filter(known -> known.releasedOn != null && known.releasedOn.year() == film.year()).toList();
            if (same.size() > 1) {
                throw new BadLine("'" + film.title() + "' (" + film.year() + ") could be " + either(Kind.FILMS, same));
            }
            var known = same.isEmpty() ? null : same.get(0);
            var slug = known == null ? filmSlugs.take(candidates(film)) : known.slug;
            var cast = new LinkedHashSet<String>();
            film.cast().stream().map(name -> person(item, name)).filter(Objects::nonNull).forEach(cast::add);
            var slugs = List.copyOf(cast);
            var given = IntStream.range(0, slugs.size()).mapToObj(place -> new CreditObject(
                    new Reference(Kind.PEOPLE, slugs.get(place)), CreditRole.ACTOR, List.of(), null, place + 1, 0)).toList();
            var merged = credits.with(known == null ? null : known.id, given);
            return new FilmObject(new Reference(Kind.FILMS, slug), Given.of(film.title()), Given.absent(), Given.absent(),
                    known == null ? Given.of(new PartialDate("%04d".formatted(film.year()))) : Given.absent(), Given.absent(),
                    film.genres(), film.synopsis(), Given.absent(),
                    merged.stream().map(CreditObject::role).collect(Collectors.toSet()), merged, Given.absent(),
                    Given.absent());
        }

        /** The slug of somebody known or new; null where that cannot be told. */
        private String person(Item<ListedFilm> item, String name) {
            var same = people.getOrDefault(name, List.of());
            if (same.size() == 1) {
                return same.get(0).slug;
            }
            try {
                if (same.size() > 1) {
                    throw new BadLine("could be " + either(Kind.PEOPLE, same));
                }
                return newPeople.computeIfAbsent(name, none -> item.with(newPerson(name))).object().id().slug();
            } catch (BadLine bad) {
                attempt.refuse(item, "'" + item.object().title() + "' is stored without '" + name + "', who "
                        + bad.getMessage());
                return null;
            }
        }

        private PersonObject newPerson(String name) {
            return PersonObject.of(personSlugs.take(NewSlugs.candidates(name, null, NewSlugs.NUMBERS)), name);
        }

        private static String either(Kind kind, List<Known> same) {
            return same.stream().map(known -> kind.id(known.slug)).sorted().collect(Collectors.joining(" or "));
        }
    }
}
