package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Stores films of IMDb with their credits: one whose id the graph knows is updated, another gets a slug made of the title. */
final class ImdbFilmWriter implements Writer<ImdbFilm> {

    private final FilmWriter writer = new FilmWriter();

    @Override
    public void write(Attempt attempt, List<Item<ImdbFilm>> items) throws SQLException {
        var rows = items.stream().map(Item::object).toList();
        var known = ImdbIds.films(attempt.sql, rows.stream().map(ImdbFilm::id).toList());
        var slugs = NewSlugs.load(attempt.sql, Kind.FILMS,
                rows.stream().filter(film -> !known.containsKey(film.id())).map(ImdbFilmWriter::candidates).toList());
        var people = ImdbIds.people(attempt.sql, rows.stream().flatMap(film -> film.credits().stream())
                .map(ImdbFilmWriter::person).collect(Collectors.toSet()));
        var stored = AddedCredits.load(attempt.sql, known.values().stream().map(ImdbIds.Known::id).toList());
        var films = new ArrayList<Item<FilmObject>>();
        for (var item : items) {
            var row = item.object();
            var film = known.get(row.id());
            try {
                var slug = film == null ? slugs.take(candidates(row)) : film.slug();
                var credits = stored.with(film == null ? null : film.id(), credits(attempt, row, people));
                films.add(item.with(film(row, slug, film, credits)));
            } catch (BadLine bad) {
                attempt.refuse(item, bad.getMessage());
            }
        }
        writer.write(attempt, films);
    }

    private static List<String> candidates(ImdbFilm film) {
        return NewSlugs.candidates(film.title(), film.year(), film.id());
    }

    private static String person(ImdbCredit credit) {
        return ImdbRow.id("nm", credit.person());
    }

    /** A credit of somebody unknown is told; the film's others are good. */
    private static List<CreditObject> credits(Attempt attempt, ImdbFilm row, Map<String, ImdbIds.Known> people) {
        var credits = new ArrayList<CreditObject>();
        for (var credit : row.credits()) {
            var person = people.get(person(credit));
            if (person == null) {
                attempt.problems.add(new Problem(row.castFile(), credit.line(),
                        "refers to " + person(credit) + ", who is neither in name.basics nor in the database"));
            } else {
                credits.add(new CreditObject(new Reference(Kind.PEOPLE, person.slug()), credit.role(), credit.characters(),
                        null, credit.billing(), 0));
            }
        }
        return credits;
    }

    private static FilmObject film(ImdbFilm row, String slug, ImdbIds.Known known, List<CreditObject> credits) {
        return new FilmObject(new Reference(Kind.FILMS, slug), Given.of(row.title()),
                row.originalTitle() == null || row.originalTitle().equals(row.title()) ? Given.absent()
                        : Given.of(row.originalTitle()),
                Given.absent(), ImdbIds.date(known == null ? null : known.from(), row.year()),
                row.runtimeMinutes() == null ? Given.absent() : Given.of(row.runtimeMinutes()),
                row.genres().isEmpty() ? Given.absent() : Given.of(row.genres()), Given.absent(),
                known == null ? ImdbIds.given("title", row.id()) : Given.absent(),
                credits.stream().map(CreditObject::role).collect(Collectors.toSet()), credits, Given.absent(), Given.absent());
    }
}
