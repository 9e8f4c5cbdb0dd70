package org.pullquote.interchange;

import java.util.List;
import java.util.Set;

/** A film of a list, known by its title and year. */
record ListedFilm(String title, int year, List<String> cast, Given<List<String>> genres,
        Given<String> synopsis) implements GraphObject {

    static ListedFilm read(LdObject film) {
        var title = film.required("title", 500);
        var year = film.integer("year").value();
        if (year == null || year < 1 || year > 9999) {
            throw film.bad("year", "is missing or not from 1 to 9999");
        }
        var listed = new ListedFilm(title, year, film.texts("cast", 300).or(List.of()).stream().distinct().toList(),
                film.texts("genres", 100), film.text("extract", 100_000));
        film.reportUnread("film.");
        return listed;
    }

    @Override
    public Set<String> writes() {
        return Set.of(title + " (" + year + ")");
    }
}
