package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Stores people of IMDb: one whose id the graph knows is updated, another gets a slug made of the name. */
final class ImdbPersonWriter implements Writer<ImdbPerson> {

    private final PersonWriter writer = new PersonWriter();

    @Override
    public void write(Attempt attempt, List<Item<ImdbPerson>> items) throws SQLException {
        var known = ImdbIds.people(attempt.sql, items.stream().map(item -> item.object().id()).toList());
        var slugs = NewSlugs.load(attempt.sql, Kind.PEOPLE, items.stream().map(Item::object)
                .filter(person -> !known.containsKey(person.id())).map(ImdbPersonWriter::candidates).toList());
        var people = new ArrayList<Item<PersonObject>>();
        for (var item : items) {
            try {
                people.add(item.with(person(item.object(), known.get(item.object().id()), slugs)));
            } catch (BadLine bad) {
                attempt.refuse(item, bad.getMessage());
            }
        }
        writer.write(attempt, people);
    }

    private static List<String> candidates(ImdbPerson person) {
        return NewSlugs.candidates(person.name(), person.birthYear(), person.id());
    }

    private static PersonObject person(ImdbPerson row, ImdbIds.Known known, NewSlugs slugs) {
        var slug = known == null ? slugs.take(candidates(row)) : known.slug();
        return new PersonObject(new Reference(Kind.PEOPLE, slug), Given.of(row.name()), Given.absent(),
                ImdbIds.date(known == null ? null : known.from(), row.birthYear()),
                ImdbIds.date(known == null ? null : known.to(), row.deathYear()), Given.absent(),
                known == null ? ImdbIds.given("name", row.id()) : Given.absent(), Given.absent());
    }
}
