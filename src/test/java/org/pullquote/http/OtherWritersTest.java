package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.pullquote.changes.ChangeFeed;
import org.pullquote.changes.Changes;
import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;
import org.pullquote.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import javax.sql.DataSource;

/** Kept answers when another process writes to the same PostgreSQL; an embedded H2 has no other process. */
@QuarkusTest
@CleanDatabase
@TestProfile(ResponseCacheTest.Keeping.class)
class OtherWritersTest {

    private static final String TITLES = "{films {nodes {title}}}";

    @Inject
    DataSource database;

    @Inject
    ChangeFeed others;

    @BeforeEach
    void keepAnAnswer() throws SQLException {
        try (var connection = database.getConnection()) {
            assumeThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
        Samples.rosaAndMabel();
        awaitKept("Rosa and Mabel's Class Reunion");
    }

    @Test
    void whatTheyTellIsSeen() throws SQLException {
        rename("Otherwise", false);

        awaitKept("Otherwise");
    }

    @Test
    void soIsWhatTheyTellWhileTheConnectionIsLost() throws SQLException {
        rename("Unheard", true);

        awaitKept("Unheard");
    }

    /** As another process would: nobody in this one is told but by PostgreSQL. */
    private void rename(String title, boolean unheard) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "update film set title = '" + title + "'");
            others.tell(connection, Changes.ANYTHING);
            if (unheard) {
                execute(connection, "select pg_terminate_backend(pid) from pg_stat_activity "
                        + "where application_name = 'pullquote changes' and datname = current_database()");
            }
            connection.commit();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Until the answer has this title and costs no statement. */
    private static void awaitKept(String title) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        var answer = new String[1];
        while (Statements.during(() -> answer[0] = GraphQL.query(TITLES).getString("data.films.nodes[0].title")) > 0
                || !answer[0].equals(title)) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(end);
        }
    }
}
