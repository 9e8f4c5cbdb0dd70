package org.pullquote.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.properties.IfBuildProperty;

import io.agroal.api.AgroalDataSource;

/** Changes travel as notifications, which PostgreSQL delivers when, and only if, the transaction that tells them commits. */
@Singleton
@IfBuildProperty(name = "pullquote.db", stringValue = "postgresql")
class PostgresChangeFeed implements ChangeFeed {

    static final String CHANNEL = "pullquote_changes";
    /** PostgreSQL takes less than 8000 bytes. */
    private static final int LONGEST = 7900;

    private final AgroalDataSource database;
    private final Event<Changes> heard;
    private PostgresListener listener;

    @Inject
    PostgresChangeFeed(AgroalDataSource database, Event<Changes> heard) {
        this.database = database;
        this.heard = heard;
    }

    @Override
    public void tell(Connection transaction, Changes changes) throws SQLException {
        try (var notify = transaction.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
            notify.setString(1, changes.text(LONGEST));
            notify.execute();
        }
    }

    @Override
    public void follow(Duration bound) {
        listener = new PostgresListener(new OwnConnection(database, bound)::open, heard::fire, bound);
        listener.start();
    }

    @Override
    public boolean isCurrent() {
        return listener != null && listener.isCurrent();
    }

    @PreDestroy
    void stop() {
        if (listener != null) {
            listener.close();
        }
    }
}
