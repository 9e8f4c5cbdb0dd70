package org.pullquote.http;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Singleton;

import io.quarkus.arc.properties.IfBuildProperty;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Cancels whatever a connection's backend runs. A cancel of the statement alone is lost where it comes between the statement's
 * preparation and its execution.
 */
@Singleton
@IfBuildProperty(name = "pullquote.db", stringValue = "postgresql")
class PostgresBackend {

    private static final Logger LOG = Logger.getLogger(PostgresBackend.class);

    void cancel(Connection connection) {
        try {
            connection.unwrap(PGConnection.class).cancelQuery();
        } catch (SQLException closed) {
            LOG.warn("A statement could not be cancelled", closed);
        }
    }
}
