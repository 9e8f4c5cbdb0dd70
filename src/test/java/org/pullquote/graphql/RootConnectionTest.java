package org.pullquote.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;
import org.pullquote.testing.SmallGraph;
import org.pullquote.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.agroal.api.AgroalDataSource;

/** Paging through the root's lists while the graph changes under them. */
@QuarkusTest
@CleanDatabase
class RootConnectionTest {

    /** A line that sorts into the middle of each list; %s tells one from another. */
    private static final String NEWCOMERS = """
            {"@type":"Person","@id":"people/newcomer-%1$s","name":"Player A%1$s"}
            {"@type":"NewsMediaOrganization","@id":"outlets/newcomer-%1$s","name":"Paper A%1$s"}
            {"@type":"Movie","@id":"films/newcomer-%1$s","name":"Play A%1$s","datePublished":"1991-06"}
            {"@type":"Quotation","@id":"quotes/newcomer-%1$s","text":"New","creator":{"name":"n"},"dateCreated":"2001-05"}
            {"@type":"NewsArticle","@id":"articles/newcomer-%1$s","headline":"New","articleBody":"New.","datePublished":"2011-01-11"}
            """;

    private static final int NEWCOMING_PAGES = 6;

    @Inject
    AgroalDataSource dataSource;

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            articles | article | , orderBy: PUBLISHED_NEWEST_FIRST
            articles | article | , orderBy: PUBLISHED_OLDEST_FIRST
            people   | person  | , orderBy: NAME
            films    | film    | , orderBy: NEWEST_FIRST
            films    | film    | , orderBy: OLDEST_FIRST
            films    | film    | , orderBy: TITLE
            quotes   | quote   | , orderBy: SAID_NEWEST_FIRST
            quotes   | quote   | , orderBy: SAID_OLDEST_FIRST
            quotes   | quote   | , orderBy: APPEARED_NEWEST_FIRST
            outlets  | outlet  | ''
            """)
    void showsEveryLastingRowOnceWhateverComesAndGoes(String field, String table, String order) throws SQLException {
        Samples.load(SmallGraph.jsonl(3) + "\n" + NEWCOMERS.formatted("0"));
        var lasting = new ArrayList<>(slugs(field, "first: 100" + order, null));
        lasting.removeIf(slug -> slug.startsWith("newcomer"));

        for (var direction : List.of("first: 1, after", "last: 1, before")) {
            var shown = new ArrayList<String>();
            String cursor = null;
            for (int page = 1; page < 100; page++) {
                var rows = slugs(field, direction + ": $cursor" + order, cursor);
                if (rows.isEmpty()) {
                    break;
                }
                shown.addAll(rows);
                cursor = cursorOf(field, direction, order, cursor);
                delete(table, rows.get(0));
                if (page <= NEWCOMING_PAGES) {
                    Samples.load(NEWCOMERS.formatted(direction.charAt(0) + "" + page));
                }
            }
            shown.removeIf(slug -> slug.startsWith("newcomer"));
            if (direction.startsWith("last")) {
                Collections.reverse(shown);
            }
            assertThat(shown).isEqualTo(lasting);
        }
    }

    @Test
    void countsOnlyWhenAsked() {
        Samples.load(SmallGraph.jsonl(3));

        assertThat(Statements.during(() -> GraphQL.query("{ films { nodes { title } pageInfo { hasNextPage endCursor } } }")))
                .isEqualTo(1);
        assertThat(Statements.during(() -> GraphQL.query("{ films { totalCount } }"))).isEqualTo(2);
    }

    @Test
    void refusesTheCursorOfAnotherListOrderOrFilter() {
        Samples.load(SmallGraph.jsonl(3));
        var cursor = GraphQL.query("{ films(first: 1, orderBy: TITLE) { pageInfo { endCursor } } }")
                .getString("data.films.pageInfo.endCursor");

        for (var other : List.of("people(after: \"%s\")", "films(after: \"%s\")", "films(after: \"%s\", orderBy: NEWEST_FIRST)",
                "films(orderBy: TITLE, after: \"%s\", filter: {title: \"p\"})")) {
            assertThat(GraphQL.failure("{ " + other.formatted(cursor) + " { totalCount } }").code()).isEqualTo("BAD_CURSOR");
        }
        assertThat(GraphQL.query("{ films(orderBy: TITLE, after: \"" + cursor + "\") { nodes { slug } } }")
                .getList("data.films.nodes.slug")).containsExactly("play-1", "play-2");
    }

    private static List<String> slugs(String field, String arguments, String cursor) {
        return GraphQL.query(document(field, arguments), Collections.singletonMap("cursor", cursor))
                .getList("data." + field + ".nodes.slug");
    }

    private static String cursorOf(String field, String direction, String order, String cursor) {
        return GraphQL.query(document(field, direction + ": $cursor" + order),
                Collections.singletonMap("cursor", cursor)).getString("data." + field + ".edges[0].cursor");
    }

    private static String document(String field, String arguments) {
        var declared = arguments.contains("$cursor") ? "query($cursor: String) " : "";
        return declared + "{ " + field + "(" + arguments + ") { nodes { slug } edges { cursor } } }";
    }

    private void delete(String table, String newcomer) throws SQLException {
        if (newcomer.startsWith("newcomer")) {
            try (var connection = dataSource.getConnection();
                    var delete = connection.prepareStatement("delete from " + table + " where slug = ?")) {
                delete.setString(1, newcomer);
                assertThat(delete.executeUpdate()).isEqualTo(1);
            }
        }
    }
}
