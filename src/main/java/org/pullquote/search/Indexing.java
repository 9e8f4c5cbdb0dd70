package org.pullquote.search;

import java.util.Collection;
import java.util.HashSet;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.snapshot.BadSnapshot;
import org.pullquote.snapshot.Snapshot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps the index in step with the rows. */
@ApplicationScoped
public class Indexing {

    private static final Logger LOG = Logger.getLogger(Indexing.class);
    private static final int BEFORE_ANYBODY_WRITES = 1000;
    private static final int LONGEST_REBUILD_SECONDS = 6 * 3600;

    private final FullTextIndex index;
    private final DocumentRows rows;
    private final Snapshot snapshot;
    private final boolean readOnly;

    Indexing(FullTextIndex index, DocumentRows rows, Snapshot snapshot,
            @ConfigProperty(name = "pullquote.read-only") boolean readOnly) {
        this.readOnly = readOnly;
        this.index = index;
        this.rows = rows;
        this.snapshot = snapshot;
    }

    void start(@Observes @Priority(BEFORE_ANYBODY_WRITES) StartupEvent started) {
        if (readOnly) {
            return;
        }
        if (!snapshot.isOpen()) {
            catchUp();
        } else if (!index.isCurrent()) {
            throw new BadSnapshot("the search index in the snapshot is of another graph");
        }
    }

    /** Indexes these rows as they are in this transaction, and forgets those that are gone or no longer to be found. */
    public void index(SearchType type, Collection<Long> ids) {
        var documents = rows.read(type, ids);
        var gone = new HashSet<>(ids);
        documents.forEach(document -> gone.remove(document.row()));
        index.put(documents);
        index.remove(type.typeName(), gone);
    }

    /** Rebuilds the index where it disagrees with the rows: after a kill, or when somebody else wrote to the database. */
    public void catchUp() {
        QuarkusTransaction.requiringNew().timeout(LONGEST_REBUILD_SECONDS).run(() -> {
            var sizes = rows.sizes();
            if (!index.isCurrent() || !index.sizes().equals(sizes)) {
                LOG.infof("The search index holds %s, the database %s: rebuilding it.", index.sizes(), sizes);
                index.rebuild(new DocumentBatches(rows));
            }
        });
    }
}
