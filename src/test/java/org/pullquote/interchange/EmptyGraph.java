package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.Collections;

import jakarta.enterprise.context.ApplicationScoped;

import org.pullquote.fulltext.FullTextIndex;

import io.quarkus.arc.Unremovable;

/** Makes the graph what it is before anything was ever stored. */
@Unremovable
@ApplicationScoped
public class EmptyGraph {

    private final Transactions transactions;
    private final SampleGraph sample;
    private final FullTextIndex index;

    EmptyGraph(Transactions transactions, SampleGraph sample, FullTextIndex index) {
        this.transactions = transactions;
        this.sample = sample;
        this.index = index;
    }

    public void restore() {
        try {
            var storing = transactions.committing();
            storing.all(new Ids(), sample::clear);
            storing.all(new Ids(),
                    attempt -> attempt.sql.update("update graph_state set revision = 0, sample_revision = null where id = 1"));
            // Of rows that a test deleted behind its back.
            if (!index.sizes().isEmpty()) {
                index.rebuild(Collections.emptyIterator());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
