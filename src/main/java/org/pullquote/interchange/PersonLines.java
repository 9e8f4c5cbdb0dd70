package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

import org.pullquote.graphql.PartialDate;

/** Reads people. */
final class PersonLines implements LineSource {

    private record Person(long id, String slug, int version, String name, List<String> aliases, PartialDate bornOn,
            PartialDate diedOn, String biography) {
    }

    @Override
    public long read(Sql sql, long after, Consumer<LdLine> lines) throws SQLException {
        var people = sql.list("""
                select id, slug, version, name, aliases, born_on, died_on, biography from person
                where id > ? order by id fetch first 1000 rows only""",
                row -> new Person(row.number(), row.text(), row.integer(),
                        row.text(), row.texts(), row.date(), row.date(), row.text()),
                after);
        if (people.isEmpty()) {
            return NO_MORE;
        }
        var externalIds = new ExternalIds("person").load(sql, people.stream().map(Person::id).toList());
        for (var person : people) {
            lines.accept(LdLine.ofType("Person", Kind.PEOPLE, person.slug).put("name", person.name)
                    .texts("alternateName", person.aliases).put("birthDate", person.bornOn).put("deathDate", person.diedOn)
                    .put("description", person.biography).externalIds(externalIds.getOrDefault(person.id, List.of()))
                    .version(person.version));
        }
        return people.get(people.size() - 1).id;
    }
}
