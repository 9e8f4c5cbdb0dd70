package org.pullquote.interchange;

import java.util.Set;

/** A row of name.basics. */
record ImdbPerson(int number, String name, Integer birthYear, Integer deathYear) implements GraphObject {

    static ImdbPerson read(ImdbRow row, int number) {
        return new ImdbPerson(number, row.required("primaryName", 300), row.year("birthYear"), row.year("deathYear"));
    }

    String id() {
        return ImdbRow.id("nm", number);
    }

    @Override
    public Set<String> writes() {
        return Set.of(id());
    }
}
