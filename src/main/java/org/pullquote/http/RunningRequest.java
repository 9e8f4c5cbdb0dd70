package org.pullquote.http;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;

import org.pullquote.graphql.ErrorCode;
import org.pullquote.graphql.RequestException;
import org.pullquote.graphql.ShownNodes;

import graphql.language.OperationDefinition;

/** A request on its way: either it comes to its end, or it is stopped from outside, never both. */
final class RunningRequest {

    private static final ThreadLocal<RunningRequest> CURRENT = new ThreadLocal<>();

    private enum State {
        RUNNING,
        STOPPED,
        FINISHED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
    private final ShownNodes shownNodes;
    private volatile Runnable withdrawal;
    private volatile OperationDefinition operation;
    private volatile boolean readOnly;
    private volatile boolean inDatabase;
    // Guarded by this, so that no cancel reaches the connection once it may serve another request.
    private Connection connection;
    private boolean cancelled;

    RunningRequest() {
        this(null);
    }

    /** @param shownNodes where the nodes of the answer are noted; null where nobody wants to know them */
    RunningRequest(ShownNodes shownNodes) {
        this.shownNodes = shownNodes;
    }

    /** Null where nobody wants to know them. */
    ShownNodes shownNodes() {
        return shownNodes;
    }

    /** Null until it is known. */
    OperationDefinition operation() {
        return operation;
    }

    void asksFor(OperationDefinition operation) {
        this.operation = operation;
    }

    /** The request that this thread runs; null outside of one. */
    static RunningRequest current() {
        return CURRENT.get();
    }

    void enter() {
        CURRENT.set(this);
    }

    static void leave() {
        CURRENT.remove();
    }

    void enterDatabase(boolean readOnly) {
        this.readOnly = readOnly;
        inDatabase = true;
    }

    /** @param connection the database's own, not the pool's */
    synchronized void runsOn(Connection connection) {
        this.connection = connection;
    }

    /** From now on no statement is cancelled, and none that was is felt by another on the same connection. */
    synchronized void leaveDatabase(Backend backend) throws SQLException {
        inDatabase = false;
        if (cancelled) {
            backend.forgetCancel(connection);
        }
        connection = null;
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
        return inDatabase;
    }

    /** Cancels the statement that runs now, if one does. */
    synchronized void cancelStatement(Backend backend) throws SQLException {
        if (connection != null) {
            cancelled = true;
            backend.cancel(connection);
        }
    }

    void checkMayGoOn() {
        if (isStopped()) {
            throw new RequestException(ErrorCode.TIMEOUT, null, "The request was stopped.");
        }
    }
}
