package org.pullquote.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Statements that wait for each other: all are sent together when the rows of one are needed, so that what a level of a query
 * reads takes one round trip to the database.
 */
final class Pipeline {

    // What is sent before the first rows are read must fit into the buffers between, whatever comes back meanwhile: else
    // both sides would wait to be read.
    private static final int MOST_CHARACTERS = 50_000;
    private static final int LONGEST_NUMBER = 20;

    private final ReadTransaction transaction;
    private final Deque<Waiting<?>> waiting = new ArrayDeque<>();

    Pipeline(ReadTransaction transaction) {
        this.transaction = transaction;
    }

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
            while (rows == null && failure == null) {
                run(next());
            }
            if (failure != null) {
                throw failure;
            }
            return rows;
        }

        private int characters() {
            return sql.length() + values.stream().mapToInt(this::characters).sum();
        }

        private int characters(Object value) {
            return value instanceof Object[] many ? Stream.of(many).mapToInt(this::characters).sum()
                    : value instanceof String text ? text.length() : LONGEST_NUMBER;
        }
    }

    /** @return the rows; throws what kept any of the statements that were sent together from being run */
    <T> Supplier<List<T>> add(String sql, List<Object> values, NativeSql.Reader<T> reader) {
        var added = new Waiting<>(sql, values, reader);
        waiting.add(added);
        return added;
    }

    private List<Waiting<?>> next() {
        var together = new ArrayList<Waiting<?>>();
        var characters = 0;
        do {
            characters += waiting.element().characters();
            together.add(waiting.remove());
        } while (!waiting.isEmpty() && characters + waiting.element().characters() <= MOST_CHARACTERS);
        return together;
    }

    private void run(List<Waiting<?>> together) {
        try {
            NativeSql.read(connection -> run(together, connection));
        } catch (RuntimeException failed) {
            together.forEach(its -> its.failure = failed);
        }
    }

    private Void run(List<Waiting<?>> together, Connection connection) throws SQLException {
        var sql = together.stream().map(its -> its.sql).collect(Collectors.joining("; "));
        var values = together.stream().flatMap(its -> its.values.stream()).toList();
        try (var statement = connection.prepareStatement(transaction.endsNow() ? sql + "; commit" : sql)) {
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
