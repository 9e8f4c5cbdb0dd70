package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pullquote.annotation.TextAnnotator;
import org.pullquote.reading.FilmTitles;

/** Stores people and films that an article names and nobody knew, and tells the reader of them. */
final class Newcomers {

    private final Attempt attempt;
    private final Item<?> item;
    private final TextAnnotator.Session reading;
    /** Their {@code @id}s. */
    final Set<String> made = new LinkedHashSet<>();

    Newcomers(Attempt attempt, Item<?> item, TextAnnotator.Session reading) {
        this.attempt = attempt;
        this.item = item;
        this.reading = reading;
    }

    void createPeople(Collection<String> names) throws SQLException {
        var slugs = NewSlugs.load(attempt.sql, Kind.PEOPLE, names.stream().map(name -> candidates(name, null)).toList());
        var people = new ArrayList<Item<PersonObject>>();
        for (String name : names) {
            people.add(item.with(PersonObject.of(slugs.take(candidates(name, null)), name)));
        }
        if (!people.isEmpty()) {
            new PersonWriter().write(attempt, people);
        }
        for (var person : people) {
            var id = note(person.object());
            reading.learnPerson(id, person.object().name().value());
        }
    }

    void createFilms(List<FilmTitles.Title> titles) throws SQLException {
        var slugs = NewSlugs.load(attempt.sql, Kind.FILMS,
                titles.stream().map(title -> candidates(title.name(), title.year())).toList());
        var films = new ArrayList<Item<FilmObject>>();
        for (var title : titles) {
            films.add(item.with(FilmObject.of(slugs.take(candidates(title.name(), title.year())), title.name(), title.year())));
        }
        if (!films.isEmpty()) {
            new FilmWriter().write(attempt, films);
        }
        for (int i = 0; i < titles.size(); i++) {
            reading.learnFilm(note(films.get(i).object()), titles.get(i).name(), titles.get(i).year());
        }
    }

    /** @return the id of its row */
    private long note(NamedObject stored) throws SQLException {
        var id = stored.id();
        made.add(id.toString());
        return attempt.sql.list("select id from " + id.kind().table + " where slug = ?", Row::number, id.slug()).get(0);
    }

    private static List<String> candidates(String name, Integer year) {
        return NewSlugs.candidates(name, year, NewSlugs.NUMBERS);
    }
}
