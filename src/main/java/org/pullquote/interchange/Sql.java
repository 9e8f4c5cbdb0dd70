package org.pullquote.interchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pullquote.graphql.PartialDate;

/** Plain JDBC for many rows at once; lists travel as arrays. */
record Sql(Connection connection) {

    private static final int H2_LIST = 50;
    // H2 takes an insert of many rows for less than as many inserts.
    private static final int ROWS_AT_ONCE = 50;

    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** A list of values to look for comes last and stands for rows that are independent of each other. */
    <T> List<T> list(String sql, Reader<T> reader, Object... parameters) throws SQLException {
        var values = new ArrayList<T>();
        try (var statement = connection.prepareStatement(sql)) {
            for (Object[] piece : inPieces(parameters)) {
                bind(statement, piece);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        values.add(reader.read(new Row(rows)));
                    }
                }
            }
        }
        return values;
    }

    /** Rows by their first column, which the reader does not see again. */
    <K, T> Map<K, List<T>> grouped(String sql, Reader<K> key, Reader<T> reader, Object... parameters) throws SQLException {
        var groups = new HashMap<K, List<T>>();
        list(sql, row -> groups.computeIfAbsent(key.read(row), first -> new ArrayList<>()).add(reader.read(row)), parameters);
        return groups;
    }

    void update(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (Object[] piece : inPieces(parameters)) {
                bind(statement, piece);
                statement.executeUpdate();
            }
        }
    }

    void batch(String sql, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Inserts rows that give a value for each of the columns. */
    void insert(String table, String columns, List<Object[]> rows) throws SQLException {
        var marks = "(?" + ", ?".repeat(columns.split(",").length - 1) + ")";
        var insert = "insert into " + table + " (" + columns + ") values " + marks;
        var whole = rows.size() / ROWS_AT_ONCE * ROWS_AT_ONCE;
        var many = new ArrayList<Object[]>();
        for (int from = 0; from < whole; from += ROWS_AT_ONCE) {
            many.add(rows.subList(from, from + ROWS_AT_ONCE).stream().flatMap(Arrays::stream).toArray());
        }
        batch(insert + ("," + marks).repeat(ROWS_AT_ONCE - 1), many);
        batch(insert, rows.subList(whole, rows.size()));
    }

    /** Updates rows that give a value for each of the columns, and then their id. */
    void updateById(String table, String columns, List<Object[]> rows) throws SQLException {
        batch("update " + table + " set " + columns.replace(",", " = ?,") + " = ? where id = ?", rows);
    }

    /**
     * An empty list finds nothing, and nothing tells its type. H2 compares a row with each element: it gets long lists in
     * pieces.
     */
    private List<Object[]> inPieces(Object[] parameters) throws SQLException {
        var last = parameters.length - 1;
        if (last >= 0 && parameters[last] instanceof Collection<?> none && none.isEmpty()) {
            return List.of();
        }
        if (last < 0 || !(parameters[last] instanceof Collection<?> list) || list.size() <= H2_LIST
                || !connection.getMetaData().getDatabaseProductName().equals("H2")) {
            return List.<Object[]> of(parameters);
        }
        var all = List.copyOf(list);
        var pieces = new ArrayList<Object[]>();
        for (int from = 0; from < all.size(); from += H2_LIST) {
            var piece = parameters.clone();
            piece[last] = all.subList(from, Math.min(all.size(), from + H2_LIST));
            pieces.add(piece);
        }
        return pieces;
    }

    private static String elementType(Collection<?> list) {
        return !list.isEmpty() && list.iterator().next() instanceof Long ? "bigint" : "varchar";
    }

    private void bind(PreparedStatement statement, Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, jdbc(parameters[i]));
        }
    }

    private Object jdbc(Object value) throws SQLException {
        if (value instanceof Collection<?> list) {
            return connection.createArrayOf(elementType(list), list.toArray());
        }
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC)
                : value instanceof Enum<?> || value instanceof PartialDate ? value.toString() : value;
    }
}
