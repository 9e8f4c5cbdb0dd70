package org.pullquote.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

/** A start leaves Flyway out only where it would find nothing to do. */
@QuarkusTest
class MigrationHistoryTest {

    @Inject
    MigrationHistory history;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void undo() throws SQLException {
        run("delete from flyway_schema_history where version = '99'");
        run("update flyway_schema_history set success = true");
    }

    @Test
    void aMigratedDatabaseHasAll() throws SQLException {
        assertThat(history.isComplete()).isTrue();
    }

    @Test
    void oneThatFailedIsMissing() throws SQLException {
        run("update flyway_schema_history set success = false where version = '2'");

        assertThat(history.isComplete()).isFalse();
    }

    @Test
    void oneThatIsUnknownIsTooMany() throws SQLException {
        run("""
                insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,
                    execution_time, success) values (99, '99', 'newer', 'SQL', 'V99__newer.sql', 1, 'test', 1, true)""");

        assertThat(history.isComplete()).isFalse();
    }

    @Test
    void oneThatIsDifferentIsAnother() throws SQLException {
        run("update flyway_schema_history set checksum = checksum + 1 where version = '1'");
        try {
            assertThat(history.isComplete()).isFalse();
        } finally {
            run("update flyway_schema_history set checksum = checksum - 1 where version = '1'");
        }
    }

    private void run(String change) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
