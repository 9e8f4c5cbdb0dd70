package org.pullquote.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;

import org.pullquote.graphql.PartialDate;
import org.pullquote.persistence.NativeSql;

import org.jboss.logging.Logger;

/**
 * The names of all people and films, in memory. They are read when first asked for, and again when the graph has changed:
 * every commit of an import, in this process or another, counts up its revision.
 */
@ApplicationScoped
class KnownNames {

    private static final Logger LOG = Logger.getLogger(KnownNames.class);
    private static final String STATE = """
            select (select revision from graph_state), (select max(id) from person), (select max(id) from film)""";

    private final long ageNanos;
    private final ReentrantLock building = new ReentrantLock();
    private volatile Snapshot snapshot;

    KnownNames(AnnotationConfig config) {
        this.ageNanos = config.namesAge().toNanos();
    }

    /** @param state what the graph was when they were read */
    private record Snapshot(NameTrie names, String state, long readAt) {
    }

    /** The names as this transaction sees them, or as they were a moment ago while others write. */
    NameTrie names() {
        var state = Arrays.toString(NativeSql.rows(STATE).get(0));
        var known = snapshot;
        if (known != null && known.state().equals(state)) {
            return known.names();
        }
        if (known != null && (System.nanoTime() - known.readAt() < ageNanos || !building.tryLock())) {
            return known.names();
        }
        if (known == null) {
            building.lock();
        }
        try {
            if (snapshot == known) {
                snapshot = new Snapshot(read(), state, System.nanoTime());
            }
            return snapshot.names();
        } finally {
            building.unlock();
        }
    }

    /** The names exactly as this transaction sees them, for its own use. */
    static NameTrie read() {
        var start = System.nanoTime();
        var names = new NameTrie();
        NativeSql.forEach("select id, name, aliases from person", row -> addPerson(names, row));
        NativeSql.forEach("select id, title, original_title, aliases, released_on from film", row -> addFilm(names, row));
        LOG.debugf("%d names read in %d ms", names.size(), Duration.ofNanos(System.nanoTime() - start).toMillis());
        return names;
    }

    private static void addPerson(NameTrie names, ResultSet row) throws SQLException {
        var id = row.getLong(1);
        names.add(row.getString(2), true, id, 0);
        NativeSql.texts(row, 3).forEach(alias -> names.add(alias, true, id, 0));
    }

    private static void addFilm(NameTrie names, ResultSet row) throws SQLException {
        var id = row.getLong(1);
        var releasedOn = row.getString(5);
        var year = releasedOn == null ? 0 : new PartialDate(releasedOn).year();
        names.add(row.getString(2), false, id, year);
        var originalTitle = row.getString(3);
        if (originalTitle != null) {
            names.add(originalTitle, false, id, year);
        }
        NativeSql.texts(row, 4).forEach(alias -> names.add(alias, false, id, year));
    }
}
