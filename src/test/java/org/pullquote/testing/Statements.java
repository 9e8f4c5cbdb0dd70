package org.pullquote.testing;

import jakarta.persistence.EntityManagerFactory;

import io.quarkus.arc.Arc;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements that the server prepares. */
public final class Statements {

    private Statements() {
    }

    public static long during(Runnable action) {
        var statistics = statistics();
        var before = statistics.getPrepareStatementCount();
        action.run();
        return statistics.getPrepareStatementCount() - before;
    }

    private static Statistics statistics() {
        return Arc.container().instance(EntityManagerFactory.class).get().unwrap(SessionFactory.class).getStatistics();
    }
}
