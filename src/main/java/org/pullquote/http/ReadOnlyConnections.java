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
        if (request != null) {
            var own = own(connection);
            request.runsOn(own);
            if (request.isReadOnly()) {
                set(own, true);
            }
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        set(own(connection), false);
    }

    /**
     * The driver's own connection: the pool's is for the thread that has it only, and a cancel comes from another; nor does it
     * take a change once it has enlisted the connection in a transaction.
     */
    private static Connection own(Connection connection) {
        try {
            return connection.unwrap(Connection.class);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void set(Connection connection, boolean readOnly) {
        try {
            if (!connection.isClosed() && connection.isReadOnly() != readOnly) {
                connection.setReadOnly(readOnly);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
