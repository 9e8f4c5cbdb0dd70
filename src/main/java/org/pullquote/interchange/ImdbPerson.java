package org.pullquote.interchange;

import java.util.Set;

/** A row of name.basics. */
record ImdbPerson(int number, String name, Integer birthYear, Integer deathYear) implements GraphObject {

    static ImdbPerson read(ImdbRow row, int number) {
        var birthYear = row.year("birthYear");
        var deathYear = row.year("deathYear");
        if (birthYear != null && deathYear != null && deathYear < birthYear) {
            throw new BadLine("deathYear '" + deathYear + "' is before birthYear '" + birthYear + "'");
        }
        return new ImdbPerson(number, row.required("primaryName", 300), birthYear, deathYear);
    }

    String id() {
        return ImdbRow.id("nm", number);
    }

    @Override
    public Set<String> writes() {
        return Set.of(id());
    }
}
