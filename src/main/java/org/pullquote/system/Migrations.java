package org.pullquote.system;

import java.sql.SQLException;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/**
 * Brings the tables to what this artifact reads and writes, or refuses the database. One that has run exactly these
 * migrations is taken as it is: to migrate and to validate it would take longer than all the rest of a start.
 */
@ApplicationScoped
class Migrations {

    private static final int BEFORE_ANYBODY_READS = 100;

    private final Flyway flyway;
    private final MigrationHistory history;
    private final SessionFactory sessions;

    Migrations(Flyway flyway, MigrationHistory history, SessionFactory sessions) {
        this.flyway = flyway;
        this.history = history;
        this.sessions = sessions;
    }

    void start(@Observes @Priority(BEFORE_ANYBODY_READS) StartupEvent started) throws SQLException {
        if (!history.isComplete()) {
            flyway.migrate();
            sessions.getSchemaManager().validateMappedObjects();
        }
    }
}
