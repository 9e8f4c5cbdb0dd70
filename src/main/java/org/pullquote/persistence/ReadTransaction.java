package org.pullquote.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.pullquote.graphql.RowFields;

import javax.sql.DataSource;

/**
 * What a query reads: all statements of its thread see one state of the graph. The first of them takes the connection. What is
 * sent in the round trip that was the last before ends the transaction too, which saves another.
 */
public final class ReadTransaction {

    private static final ThreadLocal<ReadTransaction> CURRENT = new ThreadLocal<>();

    private final DataSource dataSource;
    private final Runnable beforeStatement;
    private final RoundTrips before;
    /** What is read by a name: for each key the map that has its value, or none. */
    private final Map<Object, Map<Object, Map<?, ?>>> known = new HashMap<>();
    private final Pipeline pipeline = new Pipeline(this);
    private Connection connection;
    private int roundTrips;
    private boolean ended;
    private boolean torn;

    /** Names rows by what was read of them. */
    private record Rows(Class<?> entity, RowFields fields) {
    }

    private ReadTransaction(DataSource dataSource, Runnable beforeStatement, RoundTrips before) {
        this.dataSource = dataSource;
        this.beforeStatement = beforeStatement;
        this.before = before;
    }

    /**
     * What has been read by its key, once a query.
     *
     * @param name tells what is read
     * @param batch reads many keys at once; a key it leaves out has nothing
     * @return an entry for each key that has something; it may be read only when it is looked at
     */
    @SuppressWarnings("unchecked")
    static <K, V> Map<K, V> once(Object name, Collection<K> keys, Function<Set<K>, Map<K, V>> batch) {
        var transaction = CURRENT.get();
        if (transaction == null) {
            return batch.apply(Set.copyOf(keys));
        }
        var known = (Map<K, Map<K, V>>) (Map<?, ?>) transaction.known.computeIfAbsent(name, first -> new HashMap<>());
        var unknown = new LinkedHashSet<>(keys);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            var found = batch.apply(unknown);
            unknown.forEach(key -> known.put(key, found));
        }
        return new LaterMap<>(() -> {
            var values = new HashMap<K, V>();
            for (var key : keys) {
                var value = known.get(key).get(key);
                if (value != null) {
                    values.put(key, value);
                }
            }
            return values;
        });
    }

    /**
     * Rows of an entity's table by their id, each read once a query, unless it is asked for fields that were not read before.
     *
     * @param batch reads these fields of many rows
     */
    static <T> Map<Long, T> rowsOnce(Class<T> entity, RowFields fields, Collection<Long> ids,
            BiFunction<Set<Long>, RowFields, Map<Long, T>> batch) {
        var transaction = CURRENT.get();
        var name = new Rows(entity, fields);
        if (transaction != null && !transaction.known.containsKey(name)) {
            for (var known : transaction.known.keySet()) {
                if (known instanceof Rows wider && wider.entity == entity && wider.fields.covers(fields)) {
                    name = wider;
                }
            }
        }
        var read = name.fields;
        return once(name, ids, unknown -> batch.apply(unknown, read));
    }

    /** Notes rows that a list shows, so that a link to one of them need not read it again. */
    static <T> void shown(Class<T> entity, RowFields fields, Map<Long, T> rows) {
        var transaction = CURRENT.get();
        if (transaction != null) {
            var known = transaction.known.computeIfAbsent(new Rows(entity, fields), first -> new HashMap<>());
            rows.keySet().forEach(id -> known.putIfAbsent(id, rows));
        }
    }

    /**
     * @param beforeStatement throws where no further statement may begin
     * @param before what queries of the same document took
     */
    public static ReadTransaction begin(DataSource dataSource, Runnable beforeStatement, RoundTrips before) {
        var transaction = new ReadTransaction(dataSource, beforeStatement, before);
        CURRENT.set(transaction);
        return transaction;
    }

    /** The transaction of this thread; null where it has none. */
    static ReadTransaction current() {
        return CURRENT.get();
    }

    Pipeline pipeline() {
        return pipeline;
    }

    Connection connection() throws SQLException {
        beforeStatement.run();
        torn |= ended;
        roundTrips++;
        if (connection == null) {
            connection = dataSource.getConnection();
            connection.setAutoCommit(false);
        }
        return connection;
    }

    /** Whether the transaction ends with what is about to be sent, after which nothing was read so far. */
    boolean endsNow() {
        ended = before.isLast(roundTrips);
        return ended;
    }

    /** Whether something was read after the end, which may be of another state: then all has to be read again. */
    public boolean isTorn() {
        return torn;
    }

    public void close() throws SQLException {
        CURRENT.remove();
        before.note(roundTrips);
        if (connection != null) {
            try (var used = connection) {
                if (DatabaseKind.isServer()) {
                    used.rollback();
                } else {
                    // After a rollback H2 would parse and plan every statement anew.
                    used.commit();
                }
            }
        }
    }
}
