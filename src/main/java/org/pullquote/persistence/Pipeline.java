package org.pullquote.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Statements that wait for each other: all are sent together when the rows of one are needed, so that what a level of a query
 * reads takes one round trip to the database.
 */
final class Pipeline {

    private final List<Waiting<?>> waiting = new ArrayList<>();

    private final class Waiting<T> implements Supplier<List<T>> {

        private final String sql;
        private final List<Object> values;
        private final NativeSql.Reader<T> reader;
        private List<T> rows;
        private RuntimeException failure;

        private Waiting(String sql, List<Object> values, NativeSql.Reader<T> reader) {
            this.sql = sql;
            this.values = values;
            this.reader = reader;
        }

        @Override
        public List<T> get() {
            if (rows == null && failure == null) {
                run();
            }
            if (failure != null) {
                throw failure;
            }
            return rows;
        }
    }

    /** @return the rows; throws what kept any of the statements that were sent together from being run */
    <T> Supplier<List<T>> add(String sql, List<Object> values, NativeSql.Reader<T> reader) {
        var added = new Waiting<>(sql, values, reader);
        waiting.add(added);
        return added;
    }

    private void run() {
        var together = List.copyOf(waiting);
        waiting.clear();
        try {
            NativeSql.read(connection -> run(together, connection));
        } catch (RuntimeException failed) {
            together.forEach(its -> its.failure = failed);
        }
    }

    private static Void run(List<Waiting<?>> together, Connection connection) throws SQLException {
        var sql = together.stream().map(its -> its.sql).collect(Collectors.joining("; "));
        var values = together.stream().flatMap(its -> its.values.stream()).toList();
        try (var statement = connection.prepareStatement(sql)) {
            NativeSql.bind(statement, values);
            statement.execute();
            for (var its : together) {
                read(its, statement);
                statement.getMoreResults();
            }
        }
        return null;
    }

    private static <T> void read(Waiting<T> its, PreparedStatement statement) throws SQLException {
        try (var rows = statement.getResultSet()) {
            its.rows = NativeSql.list(rows, its.reader);
        }
    }
}
