package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.pullquote.search.Indexing;

/** The sample graph gives way to the first import, unless somebody has worked on it. */
@ApplicationScoped
class SampleGraph {

    private static final List<String> TABLES = List.of("appearance", "quote_subject", "quote", "source", "mention",
            "article_person", "article_film", "article_tag", "article_body", "article", "film_relation", "credit",
            "film_external_id", "film_genre", "film", "person_external_id", "person", "outlet");

    private final Indexing indexing;

    SampleGraph(Indexing indexing) {
        this.indexing = indexing;
    }

    void removeUntouched(Transactions.Storing storing, ImportListener listener) {
        attempt(storing, sql -> {
            var untouched = sql.list("select id from graph_state where sample_revision = revision", Row::integer);
            if (!untouched.isEmpty()) {
                clear(sql);
                listener.note("the sample graph, which nobody had changed, is removed (--keep-sample keeps it)");
            }
        });
    }

    void mark(Transactions.Storing storing) {
        attempt(storing, sql -> sql.update("update graph_state set sample_revision = revision where id = 1"));
    }

    boolean isEmpty(Transactions.Storing storing) {
        var rows = new int[1];
        attempt(storing, sql -> {
            for (String table : TABLES) {
                rows[0] += sql.list("select 1 from " + table + " fetch first 1 rows only", Row::integer).size();
            }
        });
        return rows[0] == 0;
    }

    private static void attempt(Transactions.Storing storing, Transactions.Work work) {
        try {
            storing.all(work);
        } catch (SQLException failed) {
            throw new IllegalStateException("The sample graph could not be read or written.", failed);
        }
    }

    void clear(Sql sql) throws SQLException {
        var ids = new EnumMap<Kind, List<Long>>(Kind.class);
        for (Kind kind : Kind.values()) {
            ids.put(kind, sql.list("select id from " + kind.table, Row::number));
        }
        for (String table : TABLES) {
            sql.update("delete from " + table);
        }
        // The rows are gone now, so that indexing them means forgetting them.
        ids.forEach((kind, its) -> {
            if (kind.searchType != null && !its.isEmpty()) {
                indexing.index(kind.searchType, its);
            }
        });
        sql.update("update graph_state set revision = revision + 1, sample_revision = null where id = 1");
    }
}
