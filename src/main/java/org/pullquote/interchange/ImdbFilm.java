package org.pullquote.interchange;

import java.util.List;
import java.util.Set;

/**
 * A row of title.basics with its rows of title.principals.
 *
 * @param year null where it is not known
 * @param castFile where the credits stand
 */
record ImdbFilm(int number, String title, String originalTitle, Integer year, Integer runtimeMinutes, List<String> genres,
        String castFile, List<ImdbCredit> credits) implements GraphObject {

    /** The longest film there is, Logistics (2012), takes 51,420. */
    private static final int MOST_MINUTES = 100_000;

    static ImdbFilm read(ImdbRow row, int number, String castFile, List<ImdbCredit> credits) {
        var genres = row.text("genres", 1000);
        var title = row.required("primaryTitle", 500);
        return new ImdbFilm(number, title, row.text("originalTitle", 500), row.year("startYear"),
                runtime(row), genres == null ? List.of() : List.of(genres.split(",")), castFile, credits);
    }

    private static Integer runtime(ImdbRow row) {
        var minutes = row.number("runtimeMinutes");
        if (minutes != null && minutes > MOST_MINUTES) {
            throw new BadLine("runtimeMinutes '" + minutes + "' is more than any film takes");
        }
        return minutes;
    }

    String id() {
        return ImdbRow.id("tt", number);
    }

    @Override
    public Set<String> writes() {
        return Set.of(id());
    }
}
