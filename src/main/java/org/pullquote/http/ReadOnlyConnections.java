package org.pullquote.http;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalPoolInterceptor;

/** Makes the transaction of a query READ ONLY in the database; the pool lends connections only when a statement needs one. */
@Singleton
class ReadOnlyConnections implements AgroalPoolInterceptor {

    @Override
    public void onConnectionAcquire(Connection connection) {
        var request = RunningRequest.current();
        if (request != null && request.isReadOnly()) {
            set(connection, true);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        set(connection, false);
    }

    private static void set(Connection lent, boolean readOnly) {
        try {
            // The pool's own wrapper takes no such change once it has enlisted the connection in a transaction.
            var connection = lent.unwrap(Connection.class);
            if (!connection.isClosed() && connection.isReadOnly() != readOnly) {
                connection.setReadOnly(readOnly);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
