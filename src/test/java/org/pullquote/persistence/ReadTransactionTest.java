package org.pullquote.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;
import org.pullquote.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.path.json.JsonPath;
import javax.sql.DataSource;

/** All that a query shows is of one state, whichever of its round trips to PostgreSQL ends its transaction. */
@QuarkusTest
@CleanDatabase
class ReadTransactionTest {

    private static final String LINES = """
            {"@type":"Person","@id":"people/ada","name":"Old","alternateName":[]}
            {"@type":"Movie","@id":"films/empty","name":"Old","datePublished":"1990"}
            {"@type":"Movie","@id":"films/grove","name":"Old","datePublished":"1990","actor":[{"@id":"people/ada"}]}
            """;

    @Inject
    DataSource database;

    @ConfigProperty(name = "pullquote.db")
    String kind;

    @BeforeEach
    void load() {
        Samples.load(LINES);
    }

    @Test
    void whatWasTheLastRoundTripBeforeEndsTheTransaction() {
        var query = "query Ends { film(slug: \"grove\") { title credits { nodes { person { name } } } } }";
        assertThat(Statements.sentDuring(() -> GraphQL.query(query))).hasSize(3).noneMatch(ReadTransactionTest::ends);
        var again = Statements.sentDuring(() -> GraphQL.query(query));
        assertThat(again.subList(0, 2)).noneMatch(ReadTransactionTest::ends);
        assertThat(ends(again.get(2))).isEqualTo(kind.equals("postgresql"));
        assertThat(again).hasSize(3);
    }

    @Test
    void whatIsReadAfterTheLastRoundTripIsReadAnewWithAllBeforeIt() {
        var asked = List.of("empty", "empty", "grove", "grove");
        var sent = asked.stream().map(slug -> Statements.sentDuring(() -> film("Grows", slug)).size()).toList();
        assertThat(sent).isEqualTo(kind.equals("postgresql") ? List.of(2, 2, 6, 3) : List.of(2, 2, 3, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3 })
    void aChangeInBetweenIsSeenWholeOrNotAtAll(int roundTrip) {
        var operation = "Changed" + roundTrip;
        film(operation, "empty");
        for (var slug : List.of("grove", "grove")) {
            Statements.before(roundTrip, this::rename, () -> {
                var film = film(operation, slug);
                assertThat(film.getString("title")).isEqualTo(film.getString("credits.nodes[0].person.name"));
            });
            load();
        }
    }

    private static boolean ends(String sql) {
        return sql.endsWith("; commit");
    }

    private static JsonPath film(String operation, String slug) {
        var query = "query %s($slug: String!) { film(slug: $slug) { title credits { nodes { person { name } } } } }".formatted(
                operation);
        return GraphQL.query(query, Map.of("slug", slug)).setRootPath("data.film");
    }

    private void rename() {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("update film set title = 'New'");
            statement.execute("update person set name = 'New'");
            connection.commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
