package org.pullquote.http;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Singleton;

import io.quarkus.arc.properties.IfBuildProperty;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/** A cancel marks the session of the embedded H2: its statement stops at the next hundred rows or so. */
@Singleton
@IfBuildProperty(name = "pullquote.db", stringValue = "h2")
class H2Backend implements Backend {

    @Override
    public void cancel(Connection connection) throws SQLException {
        session(connection).cancel();
    }

    @Override
    public void forgetCancel(Connection connection) throws SQLException {
        // Takes the mark away too.
        session(connection).setQueryTimeout(0);
    }

    private static SessionLocal session(Connection connection) throws SQLException {
        return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }
}
