package org.pullquote.annotation;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

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

    private final EntityManager entities;
    private final long ageNanos;
    private final ReentrantLock building = new ReentrantLock();
    private volatile Snapshot snapshot;

    KnownNames(EntityManager entities, AnnotationConfig config) {
        this.entities = entities;
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

    private NameTrie read() {
        var start = System.nanoTime();
        var names = new NameTrie();
        entities.createQuery("select id, name, aliases from Person", Object[].class).getResultStream().forEach(row -> {
            names.add((String) row[1], true, (Long) row[0], 0);
            strings(row[2]).forEach(alias -> names.add(alias, true, (Long) row[0], 0));
        });
        entities.createQuery("select id, title, originalTitle, aliases, releasedOn from Film", Object[].class).getResultStream()
                .forEach(row -> addFilm(names, row));
        LOG.debugf("%d names read in %d ms", names.size(), Duration.ofNanos(System.nanoTime() - start).toMillis());
        return names;
    }

    private static void addFilm(NameTrie names, Object[] row) {
        var id = (Long) row[0];
        var year = row[4] == null ? 0 : ((PartialDate) row[4]).year();
        names.add((String) row[1], false, id, year);
        if (row[2] != null) {
            names.add((String) row[2], false, id, year);
        }
        strings(row[3]).forEach(alias -> names.add(alias, false, id, year));
    }

    private static List<String> strings(Object array) {
        return ((Collection<?>) array).stream().map(String.class::cast).toList();
    }
}
