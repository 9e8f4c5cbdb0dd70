package org.pullquote.interchange;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

import org.pullquote.changes.ChangeFeed;
import org.pullquote.changes.Changes;
import org.pullquote.search.Indexing;

import javax.sql.DataSource;

/** Stores batches, each in a transaction of its own; or all in one. */
@ApplicationScoped
class Transactions {

    private static final int LONGEST_SECONDS = 24 * 60 * 60;

    private static final int MOST_ATTEMPTS = 5;
    // H2 compares a row with each element of a list: longer lists cost more than they save.
    private static final int INDEXED_AT_ONCE = 100;

    private final DataSource database;
    private final TransactionManager manager;
    private final Indexing indexing;
    private final ChangeFeed others;
    private final Event<Changes> committed;

    Transactions(DataSource database, TransactionManager manager, Indexing indexing, ChangeFeed others,
            Event<Changes> committed) {
        this.database = database;
        this.manager = manager;
        this.indexing = indexing;
        this.others = others;
        this.committed = committed;
    }

    interface Work {
        void run(Attempt attempt) throws SQLException;
    }

    /** Runs work all or nothing. */
    interface Storing {

        Attempt all(Ids ids, Work work) throws SQLException;

        /** Stores a batch; where the database refuses it, object by object, so that only the bad ones are left out. */
        default <T extends GraphObject> List<Attempt> store(Writer<T> writer, List<Item<T>> items, Ids ids) {
            try {
                return List.of(allAgain(writer, items, ids));
            } catch (SQLException refused) {
                var attempts = new ArrayList<Attempt>();
                for (var item : items) {
                    try {
                        attempts.add(allAgain(writer, List.of(item), ids));
                    } catch (SQLException bad) {
                        var failed = new Attempt(null, ids);
                        failed.refuse(item, DatabaseRefusals.reason(bad));
                        attempts.add(failed);
                    }
                }
                return attempts;
            }
        }

        /** A server that writes at the same time can be in the way; then the next moment may do. */
        private <T extends GraphObject> Attempt allAgain(Writer<T> writer, List<Item<T>> items, Ids ids) throws SQLException {
            for (int times = 1;; times++) {
                try {
                    return all(ids, attempt -> writer.write(attempt, items));
                } catch (SQLException refused) {
                    if (times == MOST_ATTEMPTS || !DatabaseRefusals.isPassing(refused)) {
                        throw refused;
                    }
                }
            }
        }
    }

    /** Each work in a transaction of its own. */
    Storing committing() {
        return (ids, work) -> transaction(true, (sql, touched) -> {
            var attempt = new Attempt(sql, ids);
            work.run(attempt);
            finish(attempt);
            touched.add(attempt);
            return attempt;
        });
    }

    interface Trial<T> {
        T run(Storing storing) throws IOException;
    }

    /**
     * Runs everything in one transaction.
     *
     * @param keep false to leave nothing behind; then full text is left out too
     */
    <T> T inOne(boolean keep, Trial<T> trial) throws IOException {
        try {
            return transaction(keep, (sql, touched) -> trial.run((ids, work) -> {
                var attempt = new Attempt(sql, ids);
                undoneAlone(attempt, work);
                if (keep) {
                    finish(attempt);
                    touched.add(attempt);
                }
                return attempt;
            }));
        } catch (SQLException failed) {
            throw new IllegalStateException("The transaction failed.", failed);
        }
    }

    /** PostgreSQL keeps all savepoints that are not released, one inside the other. */
    private static void undoneAlone(Attempt attempt, Work work) throws SQLException {
        attempt.sql.update("savepoint batch");
        try {
            work.run(attempt);
        } catch (SQLException failed) {
            attempt.sql.update("rollback to savepoint batch");
            attempt.sql.update("release savepoint batch");
            throw failed;
        }
        attempt.sql.update("release savepoint batch");
    }

    /** Indexes the words that were written, and counts the change. */
    private void finish(Attempt attempt) throws SQLException {
        attempt.written.forEach((kind, ids) -> {
            var all = List.copyOf(ids);
            for (int from = 0; kind.searchType != null && from < all.size(); from += INDEXED_AT_ONCE) {
                indexing.index(kind.searchType, all.subList(from, Math.min(all.size(), from + INDEXED_AT_ONCE)));
            }
        });
        if (attempt.changed()) {
            attempt.sql.update("update graph_state set revision = revision + 1 where id = 1");
        }
    }

    private interface Body<T, E extends Exception> {
        T run(Sql sql, Touched touched) throws SQLException, E;
    }

    private <T, E extends Exception> T transaction(boolean keep, Body<T, E> body) throws SQLException, E {
        begin();
        var done = false;
        var touched = new Touched();
        T result;
        try (var connection = database.getConnection()) {
            result = body.run(new Sql(connection), touched);
            if (keep && !touched.changes().isEmpty()) {
                others.tell(connection, touched.changes());
            }
            done = keep;
        } finally {
            if (!done) {
                end(false);
            }
        }
        if (keep) {
            try {
                end(true);
            } finally {
                // Whether a commit that failed took place nobody knows.
                committed.fire(touched.changes());
            }
        }
        return result;
    }

    private void begin() {
        try {
            manager.setTransactionTimeout(LONGEST_SECONDS);
            manager.begin();
        } catch (NotSupportedException | SystemException failed) {
            throw new IllegalStateException("The transaction could not begin.", failed);
        }
    }

    private void end(boolean commit) {
        try {
            if (commit) {
                manager.commit();
            } else {
                manager.rollback();
            }
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException failed) {
            throw new IllegalStateException("The transaction failed.", failed);
        }
    }
}
