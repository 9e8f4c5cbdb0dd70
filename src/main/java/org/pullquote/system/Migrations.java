package org.pullquote.system;

import java.sql.SQLException;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables to what this artifact reads and writes, or refuses the database. One that has run exactly these
 * migrations is taken as it is, since Flyway would take longer to find that out than all the rest of a start.
 */
@ApplicationScoped
class Migrations {

    private static final int BEFORE_ANYBODY_READS = 100;

    private final Flyway flyway;
    private final MigrationHistory history;
    private final boolean readOnly;

    Migrations(Flyway flyway, MigrationHistory history, @ConfigProperty(name = CommandSettings.READ_ONLY) boolean readOnly) {
        this.readOnly = readOnly;
        this.flyway = flyway;
        this.history = history;
    }

    void start(@Observes @Priority(BEFORE_ANYBODY_READS) StartupEvent started) throws SQLException {
        if (history.isComplete()) {
            return;
        }
        if (readOnly) {
            throw new SQLException("the database lacks the tables of this version, which a server or an import makes");
        }
        flyway.migrate();
    }
}
