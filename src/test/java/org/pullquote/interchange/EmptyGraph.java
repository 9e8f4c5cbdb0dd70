package org.pullquote.interchange;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;

/** Makes the graph what it is before anything was ever stored. */
@Unremovable
@ApplicationScoped
public class EmptyGraph {

    private final Transactions transactions;
    private final SampleGraph sample;

    EmptyGraph(Transactions transactions, SampleGraph sample) {
        this.transactions = transactions;
        this.sample = sample;
    }

    public void restore() {
        try {
            var storing = transactions.committing();
            storing.all(new Ids(), sample::clear);
            storing.all(new Ids(),
                    attempt -> attempt.sql.update("update graph_state set revision = 0, sample_revision = null where id = 1"));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
