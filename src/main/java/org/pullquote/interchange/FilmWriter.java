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

/** Stores films with their credits; relations follow once all films are there. */
final class FilmWriter implements Writer<FilmObject> {

    private static final String COLUMNS = "version, row_modified_at, title, sort_key, original_title, aliases, released_on, released_start, runtime_minutes, synopsis";
    private static final ExternalIds EXTERNAL_IDS = new ExternalIds("film");

    private record Stored(long id, int version, State state) {
    }

    private record State(String title, String originalTitle, List<String> aliases, PartialDate releasedOn,
            Integer runtimeMinutes,
            String synopsis, List<String> genres, List<ExternalId> externalIds) {

        static final State NEW = new State(null, null, List.of(), null, null, null, List.of(), List.of());

        State with(FilmObject line) {
            return new State(line.title().or(title), line.originalTitle().or(originalTitle), line.aliases().or(aliases),
                    line.releasedOn().or(releasedOn), line.runtimeMinutes().or(runtimeMinutes), line.synopsis().or(synopsis),
                    line.genres().or(genres), line.externalIds().or(externalIds));
        }
    }

    @Override
    public void write(Attempt attempt, List<Item<FilmObject>> items) throws SQLException {
        var stored = load(attempt.sql, items.stream().map(item -> item.object().id().slug()).toList());
        var people = Subjects.load(attempt.sql,
                items.stream().flatMap(item -> item.object().credits().stream()).map(CreditObject::person).toList());
        var fresh = new HashSet<Long>();
        var inserts = new ArrayList<Object[]>();
        var updates = new ArrayList<Object[]>();
        var genres = new LinkedHashMap<Long, List<String>>();
        var externalIds = new LinkedHashMap<Long, List<ExternalId>>();
        var credits = new CreditRows(attempt, stored.values().stream().map(Stored::id).toList());
        for (var item : items) {
            var line = item.object();
            var before = stored.get(line.id().slug());
            var state = (before == null ? State.NEW : before.state).with(line);
            try {
                if (state.title == null) {
                    throw new BadLine("name is missing");
                }
                line.credits().forEach(credit -> people.get(credit.person()));
            } catch (BadLine bad) {
                attempt.refuse(item, bad.getMessage());
                continue;
            }
            var id = before == null ? attempt.newId() : before.id;
            var recast = credits.merge(id, line, people);
            if (before == null) {
                inserts.add(row(attempt, Versions.first(line.version()), state, id, attempt.now, line.id().slug()));
                fresh.add(id);
                genres.put(id, state.genres);
                externalIds.put(id, state.externalIds);
                attempt.created(Kind.FILMS, id);
            } else if (before.state.equals(state) && !recast) {
                attempt.unchanged(Kind.FILMS);
            } else {
                if (!before.state.equals(state)) {
                    updates.add(row(attempt, Versions.next(line.version(), before.version), state, id));
                }
                if (!before.state.genres.equals(state.genres)) {
                    genres.put(id, state.genres);
                }
                if (!before.state.externalIds.equals(state.externalIds)) {
                    externalIds.put(id, state.externalIds);
                }
                attempt.updated(Kind.FILMS, id);
            }
        }
        attempt.sql.insert("film", COLUMNS + ", id, recorded_at, slug", inserts);
        attempt.sql.updateById("film", COLUMNS, updates);
        Links.replace(attempt.sql, "film_genre", "film_id", "genre", genres, fresh);
        EXTERNAL_IDS.replace(attempt.sql, externalIds, fresh);
        credits.write();
    }

    private static Object[] row(Attempt attempt, int version, State state, Object... rest) {
        return Rows.of(rest, version, attempt.now, state.title, SortKey.of(state.title), state.originalTitle, state.aliases,
                state.releasedOn, PartialDate.startOf(state.releasedOn), state.runtimeMinutes, state.synopsis);
    }

    private static Map<String, Stored> load(Sql sql, List<String> slugs) throws SQLException {
        var ids = sql.list("select id from film where slug = any(?)", Row::number, slugs);
        var films = new HashMap<String, Stored>();
        if (ids.isEmpty()) {
            return films;
        }
        var genres = Links.texts(sql, "film_genre", "film_id", "genre", ids);
        var externalIds = EXTERNAL_IDS.load(sql, ids);
        sql.list(
                "select slug, id, version, title, original_title, aliases, released_on, runtime_minutes, synopsis from film where id = any(?)",
                row -> {
                    var slug = row.text();
                    var id = row.number();
                    return films.put(slug,
                            new Stored(id, row.integer(),
                                    new State(row.text(), row.text(), row.texts(), row.date(), row.integer(), row.text(),
                                            genres.getOrDefault(id, List.of()), externalIds.getOrDefault(id, List.of()))));
                }, ids);
        return films;
    }
}
