package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pullquote.graphql.PartialDate;
import org.pullquote.persistence.SortKey;
import org.pullquote.person.ExternalId;

/** Stores people. */
final class PersonWriter implements Writer<PersonObject> {

    private static final String COLUMNS = "version, row_modified_at, name, sort_key, aliases, born_on, born_start, died_on, biography";
    private static final ExternalIds EXTERNAL_IDS = new ExternalIds("person");

    private record Stored(long id, int version, State state) {
    }

    private record State(String name, List<String> aliases, PartialDate bornOn, PartialDate diedOn, String biography,
            List<ExternalId> externalIds) {

        static final State NEW = new State(null, List.of(), null, null, null, List.of());

        State with(PersonObject line) {
            return new State(line.name().or(name), line.aliases().or(aliases), line.bornOn().or(bornOn),
                    line.diedOn().or(diedOn),
                    line.biography().or(biography), line.externalIds().or(externalIds));
        }
    }

    @Override
    public void write(Attempt attempt, List<Item<PersonObject>> items) throws SQLException {
        var stored = load(attempt.sql, items.stream().map(item -> item.object().id().slug()).toList());
        var fresh = new HashSet<Long>();
        var inserts = new ArrayList<Object[]>();
        var updates = new ArrayList<Object[]>();
        var externalIds = new LinkedHashMap<Long, List<ExternalId>>();
        for (var item : items) {
            var line = item.object();
            var before = stored.get(line.id().slug());
            var state = (before == null ? State.NEW : before.state).with(line);
            if (state.name == null) {
                attempt.refuse(item, "name is missing");
            } else if (before == null) {
                var id = attempt.newId();
                inserts.add(row(attempt, Versions.first(line.version()), state, id, attempt.now, line.id().slug()));
                fresh.add(id);
                externalIds.put(id, state.externalIds);
                attempt.created(Kind.PEOPLE, id);
            } else if (before.state.equals(state)) {
                attempt.unchanged(Kind.PEOPLE);
            } else {
                updates.add(row(attempt, Versions.next(line.version(), before.version), state, before.id));
                if (!before.state.externalIds.equals(state.externalIds)) {
                    externalIds.put(before.id, state.externalIds);
                }
                attempt.updated(Kind.PEOPLE, before.id);
            }
        }
        attempt.sql.insert("person", COLUMNS + ", id, recorded_at, slug", inserts);
        attempt.sql.updateById("person", COLUMNS, updates);
        EXTERNAL_IDS.replace(attempt.sql, externalIds, fresh);
    }

    private static Object[] row(Attempt attempt, int version, State state, Object... rest) {
        return Rows.of(rest, version, attempt.now, state.name, SortKey.of(state.name), state.aliases, state.bornOn,
                PartialDate.startOf(state.bornOn), state.diedOn, state.biography);
    }

    private static Map<String, Stored> load(Sql sql, List<String> slugs) throws SQLException {
        var people = new HashMap<String, Stored>();
        sql.list("select slug, id, version, name, aliases, born_on, died_on, biography from person where slug = any(?)",
                row -> people.put(row.text(), new Stored(row.number(), row.integer(),
                        new State(row.text(), row.texts(), row.date(), row.date(), row.text(), List.of()))),
                slugs);
        if (!people.isEmpty()) {
            var ids = EXTERNAL_IDS.load(sql, people.values().stream().map(Stored::id).toList());
            people.replaceAll((slug, person) -> new Stored(person.id, person.version,
                    new State(person.state.name, person.state.aliases, person.state.bornOn, person.state.diedOn,
                            person.state.biography, ids.getOrDefault(person.id, List.of()))));
        }
        return people;
    }
}
