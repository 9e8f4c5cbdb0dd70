package org.pullquote.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a process hears of the others on PostgreSQL, and what it knows of its own deafness; H2 has no others. */
class PostgresListenerTest {

    private static final Changes ROSA = new Changes(Map.of("Person", Set.of(1L)), false);
    private static final Changes MABEL = new Changes(Map.of("Person", Set.of(2L)), false);

    /** @param whileCurrent whether it came while the listener said that it was current */
    private record Heard(Changes changes, boolean whileCurrent) {
    }

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private URI database;
    private Wire wire;
    private PostgresListener listener;

    @BeforeEach
    void listen() throws Exception {
        var config = ConfigProvider.getConfig();
        assumeThat(config.getValue("pullquote.db", String.class)).isEqualTo("postgresql");
        database = URI.create(config.getValue("quarkus.datasource.jdbc.url", String.class).substring("jdbc:".length()));
        wire = new Wire(database.getHost(), database.getPort());
        listener = new PostgresListener(() -> connect(wire.port()),
                changes -> heard.add(new Heard(changes, listener.isCurrent())), Duration.ofSeconds(1));
        assertThat(listener.isCurrent()).isFalse();
        listener.start();
        await(listener::isCurrent);
    }

    @AfterEach
    void stop() {
        if (listener != null) {
            listener.close();
            wire.close();
        }
    }

    @Test
    void beginsWithAnything() {
        assertThat(heard).isNotEmpty().allMatch(event -> event.changes().equals(Changes.ANYTHING) && !event.whileCurrent());
    }

    @Test
    void hearsWhatIsCommittedAndNothingElse() throws SQLException {
        try (var connection = connect(database.getPort())) {
            connection.setAutoCommit(false);
            tell(connection, ROSA);
            connection.rollback();
            tell(connection, MABEL);
            connection.commit();
        }
        await(() -> hears(MABEL));
        assertThat(hears(ROSA)).isFalse();
    }

    @Test
    void isNotCurrentWithoutItsConnectionUntilItListensAgain() throws Exception {
        wire.cut();
        await(() -> !listener.isCurrent());
        heard.clear();
        try (var connection = connect(database.getPort())) {
            tell(connection, ROSA);
        }
        wire.mend();
        await(listener::isCurrent);

        assertThat(hears(ROSA)).as("told while nobody listened").isFalse();
        assertThat(heard).contains(new Heard(Changes.ANYTHING, false)).doesNotContain(new Heard(Changes.ANYTHING, true));
        try (var connection = connect(database.getPort())) {
            tell(connection, MABEL);
        }
        await(() -> hears(MABEL));
    }

    @Test
    void isNotCurrentWhenItsConnectionFallsSilent() throws Exception {
        wire.fallSilent();
        try (var connection = connect(database.getPort())) {
            tell(connection, ROSA);
        }
        await(() -> !listener.isCurrent());
        assertThat(hears(ROSA)).isFalse();
        heard.clear();
        wire.mend();
        await(listener::isCurrent);

        assertThat(heard).as("what came late, or anything, before it was current").isNotEmpty()
                .allMatch(event -> !event.whileCurrent());
    }

    private boolean hears(Changes changes) {
        return heard.stream().anyMatch(event -> event.changes().equals(changes));
    }

    private static void tell(Connection connection, Changes changes) throws SQLException {
        new PostgresChangeFeed(null, null).tell(connection, changes);
    }

    private Connection connect(int port) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + database.getPath(),
                ConfigProvider.getConfig().getValue("quarkus.datasource.username", String.class), "");
    }

    private static void await(BooleanSupplier condition) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
