package org.pullquote.interchange;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionManager;

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

    Transactions(DataSource database, TransactionManager manager, Indexing indexing) {
        this.database = database;
        this.manager = manager;
        this.indexing = indexing;
    }

    interface Work {
        void run(Sql sql) throws SQLException;
    }

    /** Runs work all or nothing. */
    interface Storing {

        void all(Work work) throws SQLException;

        /** Stores a batch; where the database refuses it, object by object, so that only the bad ones are left out. */
        default <T extends GraphObject> List<Attempt> store(Writer<T> writer, List<Item<T>> items, Ids ids) {
            try {
                return List.of(attemptAgain(writer, items, ids));
            } catch (SQLException refused) {
                var attempts = new ArrayList<Attempt>();
                for (var item : items) {
                    try {
                        attempts.add(attemptAgain(writer, List.of(item), ids));
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
        private <T extends GraphObject> Attempt attemptAgain(Writer<T> writer, List<Item<T>> items, Ids ids)
                throws SQLException {
            for (int attempt = 1;; attempt++) {
                try {
                    return attempt(writer, items, ids);
                } catch (SQLException refused) {
                    if (attempt == MOST_ATTEMPTS || !DatabaseRefusals.isPassing(refused)) {
                        throw refused;
                    }
                }
            }
        }

        <T extends GraphObject> Attempt attempt(Writer<T> writer, List<Item<T>> items, Ids ids) throws SQLException;
    }

    Storing committing() {
        return new Storing() {
            @Override
            public void all(Work work) throws SQLException {
                committed(work);
            }

            @Override
            public <T extends GraphObject> Attempt attempt(Writer<T> writer, List<Item<T>> items, Ids ids) throws SQLException {
                var made = new Attempt[1];
                committed(sql -> {
                    made[0] = new Attempt(sql, ids);
                    writer.write(made[0], items);
                    index(made[0]);
                    bump(made[0]);
                });
                return made[0];
            }
        };
    }

    private void committed(Work work) throws SQLException {
        try {
            manager.setTransactionTimeout(LONGEST_SECONDS);
            manager.begin();
            var done = false;
            try (var connection = database.getConnection()) {
                work.run(new Sql(connection));
                done = true;
            } finally {
                if (!done) {
                    manager.rollback();
                }
            }
            manager.commit();
        } catch (SQLException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("The transaction failed.", failed);
        }
    }

    private void index(Attempt attempt) {
        index(attempt, indexing);
    }

    private static void index(Attempt attempt, Indexing indexing) {
        attempt.written.forEach((kind, ids) -> {
            var all = List.copyOf(ids);
            for (int from = 0; kind.searchType != null && from < all.size(); from += INDEXED_AT_ONCE) {
                indexing.index(kind.searchType, all.subList(from, Math.min(all.size(), from + INDEXED_AT_ONCE)));
            }
        });
    }

    private static void bump(Attempt attempt) throws SQLException {
        if (attempt.changed()) {
            attempt.sql.update("update graph_state set revision = revision + 1 where id = 1");
        }
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
            manager.setTransactionTimeout(LONGEST_SECONDS);
            manager.begin();
            var done = false;
            T result;
            try (var connection = database.getConnection()) {
                result = trial.run(new Savepoints(new Sql(connection), keep ? indexing : null));
                done = keep;
            } finally {
                if (!done) {
                    manager.rollback();
                }
            }
            if (keep) {
                manager.commit();
            }
            return result;
        } catch (IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("The transaction failed.", failed);
        }
    }

    /** Batches inside one transaction, each undone alone where it fails. */
    private record Savepoints(Sql sql, Indexing indexing) implements Storing {

        @Override
        public void all(Work work) throws SQLException {
            sql.update("savepoint batch");
            try {
                work.run(sql);
            } catch (SQLException failed) {
                sql.update("rollback to savepoint batch");
                throw failed;
            }
        }

        @Override
        public <T extends GraphObject> Attempt attempt(Writer<T> writer, List<Item<T>> items, Ids ids) throws SQLException {
            var attempt = new Attempt(sql, ids);
            all(same -> writer.write(attempt, items));
            if (indexing != null) {
                Transactions.index(attempt, indexing);
                bump(attempt);
            }
            return attempt;
        }
    }
}
