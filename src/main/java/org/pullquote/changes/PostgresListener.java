package org.pullquote.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens on a connection and a thread of its own. Every so often it asks PostgreSQL something: with the answer comes every
 * notification of what was committed before the question, so from the question on it is current for as long as the bound.
 * A connection that is lost, or only silent, ends that by itself; a new one begins with {@link Changes#ANYTHING}.
 */
final class PostgresListener implements Runnable, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PostgresListener.class);
    private static final Executor SAME_THREAD = Runnable::run;
    private static final long LONGEST_WAIT_MILLIS = 5000;

    private final Connections connections;
    private final Consumer<Changes> heard;
    private final long boundNanos;
    private final int waitMillis;
    private final Thread thread = new Thread(this, "change-listener");
    private volatile boolean closed;
    /** The last moment, in nanoseconds, at which it is current; meaningless before the first question. */
    private volatile long currentUntil;
    private volatile boolean listening;

    interface Connections {
        Connection open() throws SQLException;
    }

    PostgresListener(Connections connections, Consumer<Changes> heard, Duration bound) {
        this.connections = connections;
        this.heard = heard;
        this.boundNanos = bound.toNanos();
        this.waitMillis = (int) Math.max(1, bound.toMillis() / 4);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    boolean isCurrent() {
        return listening && System.nanoTime() - currentUntil < 0;
    }

    @Override
    public void run() {
        long pause = waitMillis;
        while (!closed) {
            try (var connection = connections.open()) {
                connection.setNetworkTimeout(SAME_THREAD, (int) Math.max(1, boundNanos / 1_000_000));
                listen(connection);
                pause = waitMillis;
                while (!closed) {
                    hear(connection);
                }
            } catch (SQLException lost) {
                if (!closed && listening) {
                    LOG.warnf("The connection that tells of changes is lost: %s", lost.getMessage());
                }
            } catch (RuntimeException failed) {
                LOG.error("Changes cannot be heard", failed);
            }
            listening = false;
            if (!closed) {
                heard.accept(Changes.ANYTHING);
                pause(pause);
                pause = Math.min(2 * pause, LONGEST_WAIT_MILLIS);
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + PostgresChangeFeed.CHANNEL);
        }
        heard.accept(Changes.ANYTHING);
    }

    private void hear(Connection connection) throws SQLException {
        var notified = connection.unwrap(PGConnection.class);
        var asked = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
        tell(notified.getNotifications());
        currentUntil = asked + boundNanos;
        listening = true;
        tell(notified.getNotifications(waitMillis));
    }

    private void tell(PGNotification[] notifications) {
        if (notifications != null && !closed) {
            for (var notification : notifications) {
                heard.accept(Changes.parse(notification.getParameter()));
            }
        }
    }

    private void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException closing) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(LONGEST_WAIT_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
