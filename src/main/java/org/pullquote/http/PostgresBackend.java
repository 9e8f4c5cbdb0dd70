package org.pullquote.http;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Singleton;

import io.quarkus.arc.properties.IfBuildProperty;

import org.postgresql.PGConnection;

/** A cancel takes a connection of its own to PostgreSQL, and is felt only by a statement that runs. */
@Singleton
@IfBuildProperty(name = "pullquote.db", stringValue = "postgresql")
class PostgresBackend implements Backend {

    @Override
    public void cancel(Connection connection) throws SQLException {
        connection.unwrap(PGConnection.class).cancelQuery();
    }

    @Override
    public void forgetCancel(Connection connection) {
        // None is left.
    }
}
