package org.pullquote.fulltext;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.pullquote.persistence.NativeSql;
import org.pullquote.persistence.Where;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;

import io.agroal.api.AgroalDataSource;

/** Keeps the terms in the table search_document; reads and writes are part of the caller's transaction. */
@ApplicationScoped
@IfBuildProperty(name = "pullquote.db", stringValue = "postgresql")
class PostgresFullTextIndex implements FullTextIndex {

    private static final String PUT = """
            insert into search_document (node_id, node_type, word_count, terms) values (?, ?, ?, cast(? as tsvector))
            on conflict (node_id) do update
            set node_type = excluded.node_type, word_count = excluded.word_count, terms = excluded.terms""";
    private static final String REMOVE = "delete from search_document where node_type = ? and node_id = any(?)";

    /**
     * Looks up one query after the other until there are enough hits; of one query's, those of fewer words come first.
     * <p>
     * PostgreSQL would plan a statement anew each time whose values change its estimates, which takes longer than to run it: so
     * the numbers of queries and hits stand in the text, and the types in a form that it does not estimate.
     */
    private static final String SEARCH = """
            select node_type, node_id, score
            from (select nth from generate_series(%1$d, %2$d) nth order by nth offset 0) query,
                lateral (select node_type, node_id, word_count, %2$d - nth + 1 / cast(1 + word_count as double precision) as score
                         from search_document where terms @@ cast((cast(? as text[]))[nth] as tsquery) offset 0) hit
            where (cardinality(?) = 0 or array_position(?, node_type) is not null)%3$s
            order by nth, word_count, node_type, node_id
            fetch first %4$d rows only""";
    private static final String AFTER = " and (score < ? or score = ? and (node_type, node_id) > (?, ?))";
    private static final String COUNT = """
            select node_type, count(*)
            from (select cast(? as tsquery) as words offset 0) query, search_document
            where terms @@ words and (cardinality(?) = 0 or node_type = any(?)) group by node_type""";

    private final AgroalDataSource dataSource;

    PostgresFullTextIndex(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void put(Collection<Document> documents) {
        record Row(Document document, int words, String terms) {
            static Row of(Document document) {
                var terms = Terms.of(document);
                return new Row(document, terms.words(), TextSearchTypes.vector(terms));
            }
        }
        // Making terms costs more than writing rows: all cores do it.
        var rows = documents.parallelStream().map(Row::of).toList();
        QuarkusTransaction.joiningExisting().run(() -> run(PUT, statement -> {
            for (var row : rows) {
                statement.setLong(1, row.document().row());
                statement.setString(2, row.document().type());
                statement.setInt(3, row.words());
                statement.setString(4, row.terms());
                statement.addBatch();
            }
            return statement.executeBatch();
        }));
    }

    @Override
    public void remove(String type, Collection<Long> rows) {
        QuarkusTransaction.joiningExisting().run(() -> run(REMOVE, statement -> {
            statement.setString(1, type);
            statement.setArray(2, array(statement, "bigint", rows));
            return statement.executeUpdate();
        }));
    }

    @Override
    public List<Hit> search(Words words, Set<String> types, Hit after, int limit) {
        if (words.isEmpty()) {
            return List.of();
        }
        var queries = TextSearchTypes.bestFirst(words).toArray(String[]::new);
        var its = types.toArray(String[]::new);
        var rows = after == null ? NativeSql.rows(sql(queries, 1, "", limit), queries, its, its)
                : NativeSql.rows(sql(queries, queries.length - (int) after.score(), AFTER, limit), queries, its, its,
                        after.score(), after.score(), after.type(), after.row());
        return rows.stream().map(row -> new Hit((String) row[0], (Long) row[1], (Double) row[2])).toList();
    }

    private static String sql(String[] queries, int first, String condition, int limit) {
        var known = Math.min(Math.max(first, 1), queries.length);
        return String.format(Locale.ROOT, SEARCH, known, queries.length, condition, limit);
    }

    @Override
    public Map<String, Integer> count(Words words, Set<String> types) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var its = types.toArray(String[]::new);
        return counts(NativeSql.rows(COUNT, TextSearchTypes.query(words), its, its));
    }

    @Override
    public Where matches(String type, String idColumn, Words words) {
        return words.isEmpty() ? Where.of("1 = 0")
                : Where.of(idColumn + " in (select node_id from search_document where node_type = ?"
                        + " and terms @@ cast(? as tsquery))", type, TextSearchTypes.query(words));
    }

    @Override
    public Map<String, Integer> sizes() {
        return counts(NativeSql.rows("select node_type, count(*) from search_document group by node_type"));
    }

    @Override
    public boolean isCurrent() {
        return true;
    }

    @Override
    public void rebuild(Iterator<List<Document>> batches) {
        QuarkusTransaction.joiningExisting().run(() -> {
            run("delete from search_document", PreparedStatement::executeUpdate);
            batches.forEachRemaining(this::put);
        });
    }

    private static java.sql.Array array(PreparedStatement statement, String type, Collection<?> elements) throws SQLException {
        return statement.getConnection().createArrayOf(type, elements.toArray());
    }

    private static Map<String, Integer> counts(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            return work.run(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("Full text: " + failed.getMessage(), failed);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
