package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pullquote.person.CreditRole;

/** The credits of a batch of films: a part that stays keeps its row, found by person, role and ordinal among equals. */
final class CreditRows {

    private record Part(long person, CreditRole role) {
    }

    private record State(List<String> characters, String creditedAs, Integer billing) {
    }

    private record Stored(long id, int version, Part part, State state) {
    }

    private final Attempt attempt;
    private final Map<Long, List<Stored>> stored;
    private final List<Object[]> inserts = new ArrayList<>();
    private final List<Object[]> updates = new ArrayList<>();
    private final List<Long> deletes = new ArrayList<>();

    CreditRows(Attempt attempt, List<Long> films) throws SQLException {
        this.attempt = attempt;
        stored = films.isEmpty() ? Map.of()
                : attempt.sql.grouped(
                        "select film_id, id, version, person_id, role, characters, credited_as, billing from credit where film_id = any(?) order by film_id, id",
                        Row::number,
                        row -> new Stored(row.number(), row.integer(), new Part(row.number(), row.choice(CreditRole.class)),
                                new State(row.texts(), row.text(), row.integer())),
                        films);
    }

    /** Notes what to write so that the film has these credits; whether that is anything. */
    boolean merge(long film, FilmObject line, Subjects people) throws SQLException {
        var old = new HashMap<Part, Deque<Stored>>();
        for (Stored credit : stored.getOrDefault(film, List.of())) {
            if (line.roles().contains(credit.part.role)) {
                old.computeIfAbsent(credit.part, none -> new ArrayDeque<>()).add(credit);
            }
        }
        var before = inserts.size() + updates.size() + deletes.size();
        for (CreditObject credit : line.credits()) {
            var part = new Part(people.get(credit.person()).id(), credit.role());
            var state = new State(credit.characters(), credit.creditedAs(), credit.billing());
            var same = old.getOrDefault(part, new ArrayDeque<>()).poll();
            if (same == null) {
                inserts.add(row(credit.version(), state, attempt.newId(), attempt.now, film, part.person, part.role));
            } else if (!same.state.equals(state)) {
                updates.add(row(Math.max(credit.version(), same.version + 1), state, same.id));
            }
        }
        old.values().forEach(rest -> rest.forEach(credit -> deletes.add(credit.id)));
        return inserts.size() + updates.size() + deletes.size() > before;
    }

    void write() throws SQLException {
        var columns = "version, row_modified_at, characters, credited_as, billing, billing_order";
        Links.clear(attempt.sql, "credit", "id", deletes);
        attempt.sql.insert("credit", columns + ", id, recorded_at, film_id, person_id, role", inserts);
        attempt.sql.updateById("credit", columns, updates);
    }

    private Object[] row(int version, State state, Object... rest) {
        return Rows.of(rest, version, attempt.now, state.characters, state.creditedAs, state.billing,
                state.billing == null ? Integer.MAX_VALUE : state.billing);
    }
}
