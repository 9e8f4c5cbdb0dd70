package org.pullquote.http;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicReference;

import org.pullquote.graphql.ErrorCode;
import org.pullquote.graphql.RequestException;

import org.hibernate.Session;

/** A request on its way: either it comes to its end, or it is stopped from outside, never both. */
final class RunningRequest {

    private static final ThreadLocal<RunningRequest> CURRENT = new ThreadLocal<>();

    private enum State {
        RUNNING,
        STOPPED,
        FINISHED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private volatile Session session;
    private volatile Connection connection;
    private volatile boolean readOnly;
    private volatile Runnable withdrawal;

    /** The request that this thread runs; null outside of one. */
    static RunningRequest current() {
        return CURRENT.get();
    }

    void enter() {
        CURRENT.set(this);
    }

    void leave() {
        session = null;
        connection = null;
        CURRENT.remove();
    }

    void reads(Session session, boolean readOnly) {
        this.readOnly = readOnly;
        this.session = session;
    }

    /** @param connection the database's own, not the pool's */
    void runsOn(Connection connection) {
        this.connection = connection;
    }

    /** The connection on which a statement may still run; null for none. */
    Connection connection() {
        return connection;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    /** Takes the right to answer; false where the request was stopped before. */
    boolean finish() {
        return state.compareAndSet(State.RUNNING, State.FINISHED);
    }

    /** @param withdrawal gives the request's place in the queue to another when it is stopped */
    void queue(Runnable withdrawal) {
        this.withdrawal = withdrawal;
        if (isStopped()) {
            withdrawal.run();
        }
    }

    /** Lets no further statement begin, and waits no longer for a worker; false where the request has finished before. */
    boolean stop() {
        var stopped = state.compareAndSet(State.RUNNING, State.STOPPED);
        if (stopped && withdrawal != null) {
            withdrawal.run();
        }
        return stopped;
    }

    boolean isStopped() {
        return state.get() == State.STOPPED;
    }

    /** Whether a statement may still run. */
    boolean isInDatabase() {
        return session != null;
    }

    /** Cancels the statement that runs now, if one does. */
    void cancelStatement() {
        var running = session;
        if (running != null) {
            running.cancelQuery();
        }
    }

    void checkMayGoOn() {
        if (isStopped()) {
            throw new RequestException(ErrorCode.TIMEOUT, null, "The request was stopped.");
        }
    }
}
