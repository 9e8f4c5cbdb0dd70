package org.pullquote.persistence;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** What a query reads: all statements of its thread see one state of the graph. The first of them takes the connection. */
public final class ReadTransaction {

    private static final ThreadLocal<ReadTransaction> CURRENT = new ThreadLocal<>();

    private final DataSource dataSource;
    private final Runnable beforeStatement;
    private Connection connection;

    private ReadTransaction(DataSource dataSource, Runnable beforeStatement) {
        this.dataSource = dataSource;
        this.beforeStatement = beforeStatement;
    }

    /** @param beforeStatement throws where no further statement may begin */
    public static ReadTransaction begin(DataSource dataSource, Runnable beforeStatement) {
        var transaction = new ReadTransaction(dataSource, beforeStatement);
        CURRENT.set(transaction);
        return transaction;
    }

    /** The transaction of this thread; null where it has none. */
    static ReadTransaction current() {
        return CURRENT.get();
    }

    Connection connection() throws SQLException {
        beforeStatement.run();
        if (connection == null) {
            connection = dataSource.getConnection();
            connection.setAutoCommit(false);
        }
        return connection;
    }

    public void close() throws SQLException {
        CURRENT.remove();
        if (connection != null) {
            try (var used = connection) {
                used.rollback();
            }
        }
    }
}
