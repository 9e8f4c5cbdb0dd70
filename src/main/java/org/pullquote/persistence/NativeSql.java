package org.pullquote.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.pullquote.graphql.RowFields;

import io.quarkus.hibernate.orm.panache.Panache;

import org.hibernate.Session;

/** Reads rows with SQL that both databases take; an array binds as one value, so a batch of any size is one statement. */
public final class NativeSql {

    private static final int ROWS_HELD = 1000;
    private static final int EXPECTED_ELEMENTS = 10;

    private NativeSql() {
    }

    /** What is read on a connection. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** What is done with each row. */
    public interface Visitor {
        void visit(ResultSet row) throws SQLException;
    }

    interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** Reads on the connection of the query that this thread answers; outside of a query on that of the current session. */
    public static <T> T read(Work<T> work) {
        try {
            var query = ReadTransaction.current();
            return query != null ? work.on(query.connection()) : inSession(work);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static <T> T inSession(Work<T> work) {
        var session = Panache.getEntityManager().unwrap(Session.class);
        if (session.isJoinedToTransaction()) {
            session.flush();
        }
        return session.doReturningWork(work::on);
    }

    private static <T> List<T> list(String sql, List<Object> values, Reader<T> reader) {
        return later(sql, values, reader).get();
    }

    static <T> List<T> list(ResultSet rows, Reader<T> reader) throws SQLException {
        var found = new ArrayList<T>();
        while (rows.next()) {
            found.add(reader.read(rows));
        }
        return found;
    }

    /** Rows, when they are needed: a query's statements that wait for that are sent to a database server together. */
    static <T> Supplier<List<T>> later(String sql, List<Object> values, Reader<T> reader) {
        var query = ReadTransaction.current();
        if (query != null && DatabaseKind.isServer()) {
            return query.pipeline().add(sql, values, reader);
        }
        var rows = read(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                try (var read = statement.executeQuery()) {
                    return list(read, reader);
                }
            }
        });
        return () -> rows;
    }

    /** Looks at rows one after the other; of a large table not all are held at once. */
    public static void forEach(String sql, Visitor visitor) {
        read(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(ROWS_HELD);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        visitor.visit(rows);
                    }
                }
                return null;
            }
        });
    }

    /** A column that is an array of texts. */
    public static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray()).map(String.class::cast).toList();
    }

    static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }

    /** All rows, a value for each column. */
    public static List<Object[]> rows(String sql, Object... values) {
        return list(sql, List.of(values), NativeSql::values);
    }

    private static Object[] values(ResultSet rows) throws SQLException {
        var values = new Object[rows.getMetaData().getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = rows.getObject(i + 1);
        }
        return values;
    }

    /** The one row that these tables and conditions name; the entity's own table has the alias {@code e}. */
    public static <T extends BaseEntity> Optional<T> find(Class<T> entity, RowFields fields, String from,
            Object... values) {
        var rows = EntityRows.of(entity, fields);
        return list("select " + rows.columns("e") + " from " + from, List.of(values), rows::read).stream().findFirst();
    }

    /** These rows of an entity's table; an id of no row is left out. They may be read only when they are looked at. */
    public static <T extends BaseEntity> Map<Long, T> byIds(Class<T> entity, RowFields fields, Collection<Long> ids) {
        return ReadTransaction.rowsOnce(entity, fields, ids, (unknown, read) -> {
            var rows = EntityRows.of(entity, read);
            var sql = "select " + rows.columns("e") + " from " + entity.getSimpleName() + " e where e.id = any(?)";
            var found = later(sql, List.of((Object) array(unknown)), rows::read);
            return new LaterMap<>(() -> found.get().stream().collect(Collectors.toMap(row -> row.id, Function.identity())));
        });
    }

    /**
     * One text of each of these rows.
     *
     * @param sql selects ids and texts, with {@code = any(?)} for the ids
     */
    public static Map<Long, String> texts(String sql, Collection<Long> ids) {
        return ReadTransaction.once(sql, ids, unknown -> {
            var texts = later(sql, List.of((Object) array(unknown)), row -> Map.entry(row.getLong(1), row.getString(2)));
            return new LaterMap<>(() -> texts.get().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        });
    }

    /**
     * Rows by their parent.
     *
     * @param sql selects the parent's id and further columns, with {@code = any(?)} for the parents
     * @return an entry for each parent, empty where it has no row, in the order of the statement
     */
    public static <V> Map<Long, List<V>> byParent(String sql, Set<Long> parents, Function<Object[], V> value) {
        var rows = new HashMap<Long, List<V>>();
        parents.forEach(id -> rows.put(id, new ArrayList<>()));
        for (Object[] row : rows(sql, (Object) array(parents))) {
            rows.get(((Number) row[0]).longValue()).add(value.apply(row));
        }
        return rows;
    }

    /**
     * Ids to bind as one value. PostgreSQL would plan a statement anew each time for an array of fewer elements than it expects
     * of an unknown one, which takes longer than the statement; so the last id of a few is repeated.
     */
    static Long[] array(Collection<Long> ids) {
        var array = arrayWithNulls(ids);
        Arrays.fill(array, ids.size(), array.length, array[Math.max(0, ids.size() - 1)]);
        return array;
    }

    /** The same for ids that must not be repeated: those of no row follow them. */
    static Long[] arrayWithNulls(Collection<Long> ids) {
        return ids.toArray(new Long[Math.max(ids.size(), EXPECTED_ELEMENTS)]);
    }
}
