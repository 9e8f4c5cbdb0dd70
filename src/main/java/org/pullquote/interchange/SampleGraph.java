package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** The sample graph gives way to the first import, unless somebody has worked on it. */
@ApplicationScoped
class SampleGraph {

    private static final List<String> TABLES = List.of("appearance", "quote_subject", "quote", "source", "mention",
            "article_person", "article_film", "article_tag", "article_body", "article", "film_relation", "credit",
            "film_external_id", "film_genre", "film", "person_external_id", "person", "outlet");

    void tellThatItStays(Transactions.Storing storing, ImportListener listener) {
        attempt(storing, attempt -> {
            if (isUntouched(attempt)) {
                listener.note(
                        "the sample graph stays, since articles are read with its names (a graph that is imported first replaces it)");
            }
        });
    }

    private static boolean isUntouched(Attempt attempt) throws SQLException {
        return !attempt.sql.list("select id from graph_state where sample_revision = revision", Row::integer).isEmpty();
    }

    void removeUntouched(Transactions.Storing storing, ImportListener listener) {
        attempt(storing, attempt -> {
            if (isUntouched(attempt)) {
                clear(attempt);
                listener.note("the sample graph, which nobody had changed, is removed (--keep-sample keeps it)");
            }
        });
    }

    void mark(Transactions.Storing storing) {
        attempt(storing, attempt -> attempt.sql.update("update graph_state set sample_revision = revision where id = 1"));
    }

    boolean isEmpty(Transactions.Storing storing) {
        var empty = new boolean[] { true };
        attempt(storing, attempt -> {
            for (int i = 0; empty[0] && i < TABLES.size(); i++) {
                var row = "select 1 from " + TABLES.get(i) + " fetch first 1 rows only";
                empty[0] = attempt.sql.list(row, Row::integer).isEmpty();
            }
        });
        return empty[0];
    }

    private static void attempt(Transactions.Storing storing, Transactions.Work work) {
        try {
            storing.all(new Ids(), work);
        } catch (SQLException failed) {
            throw new IllegalStateException("The sample graph could not be read or written.", failed);
        }
    }

    void clear(Attempt attempt) throws SQLException {
        for (Kind kind : Kind.values()) {
            attempt.removed(kind, attempt.sql.list("select id from " + kind.table, Row::number));
        }
        for (String table : TABLES) {
            attempt.sql.update("delete from " + table);
        }
        attempt.sql.update("update graph_state set sample_revision = null where id = 1");
    }
}
