package org.pullquote.fulltext;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;

import org.pullquote.fulltext.FullTextIndex.Document;

import org.jboss.logging.Logger;

/** What one transaction writes, kept until it commits. */
final class LuceneChanges implements Synchronization {

    private static final Logger LOG = Logger.getLogger(LuceneChanges.class);

    private final LuceneStore store;
    private final Semaphore turn;
    private final String stamp;
    private final Map<String, Document> documents = new LinkedHashMap<>();

    /** @param turn taken by the caller, given back when the transaction is over */
    LuceneChanges(LuceneStore store, Semaphore turn, String stamp) {
        this.store = store;
        this.turn = turn;
        this.stamp = stamp;
    }

    void put(Document document) {
        documents.put(LuceneDocuments.key(document.type(), document.row()), document);
    }

    void remove(String type, long row) {
        documents.put(LuceneDocuments.key(type, row), null);
    }

    @Override
    public void beforeCompletion() {
        // the database decides first
    }

    @Override
    public void afterCompletion(int status) {
        try {
            if (status == Status.STATUS_COMMITTED) {
                store.apply(documents, stamp);
            }
        } catch (IOException | RuntimeException failed) {
            LOG.error("The search index misses a committed change; the next start rebuilds it.", failed);
        } finally {
            turn.release();
        }
    }
}
