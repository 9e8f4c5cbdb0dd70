package org.pullquote.fulltext;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
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
            insert into search_document (node_type, node_id, terms) values (?, ?, cast(? as tsvector))
            on conflict (node_type, node_id) do update set terms = excluded.terms""";
    private static final String REMOVE = "delete from search_document where node_type = ? and node_id = any(?)";
    private static final String MATCHES = "terms @@ cast(? as tsquery) and (cardinality(?) = 0 or node_type = any(?))";
    /** {@code offset 0} keeps the score, which reads all terms of a row, from being computed for each of its uses. */
    private static final String SEARCH = """
            select node_type, node_id, score
            from (select node_type, node_id, cast(ts_rank(terms, cast(? as tsquery), 1) as double precision) as score
                  from search_document where %s offset 0) hit
            where score < ? or score = ? and (node_type, node_id) > (?, ?)
            order by score desc, node_type, node_id
            fetch first ? rows only""".formatted(MATCHES);

    private static final String COUNT = "select node_type, count(*) from search_document where " + MATCHES
            + " group by node_type";

    private final AgroalDataSource dataSource;

    PostgresFullTextIndex(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void put(Collection<Document> documents) {
        record Row(Document document, String terms) {
        }
        // Making terms costs more than writing rows: all cores do it.
        var rows = documents.parallelStream().map(document -> new Row(document, TextSearchTypes.vector(Terms.of(document))))
                .toList();
        QuarkusTransaction.joiningExisting().run(() -> run(PUT, statement -> {
            for (var row : rows) {
                statement.setString(1, row.document().type());
                statement.setLong(2, row.document().row());
                statement.setString(3, row.terms());
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
        var query = TextSearchTypes.query(words);
        var its = types.toArray(String[]::new);
        var start = after == null ? new Hit("", 0, Double.POSITIVE_INFINITY) : after;
        return NativeSql.rows(SEARCH, query, query, its, its, start.score(), start.score(), start.type(), start.row(), limit)
                .stream().map(row -> new Hit((String) row[0], (Long) row[1], (Double) row[2])).toList();
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
