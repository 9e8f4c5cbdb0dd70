package org.pullquote.interchange;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.pullquote.fulltext.FullTextIndex;

/** Puts what a batch wrote into the full-text index, in the batch's own transaction. */
@ApplicationScoped
class Indexing {

    private final Instance<FullTextIndex> index;

    Indexing(Instance<FullTextIndex> index) {
        this.index = index;
    }

    void index(Attempt attempt) throws SQLException {
        if (index.isUnsatisfied()) {
            return;
        }
    }

    void clear(Sql sql) throws SQLException {
        if (index.isUnsatisfied()) {
            return;
        }
        for (Kind kind : Kind.values()) {
            index.get().remove(kind.nodeType, sql.list("select id from " + kind.table(), Row::number));
        }
    }
}
