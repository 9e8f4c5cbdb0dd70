package org.pullquote.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;
import org.pullquote.testing.SmallGraph;
import org.pullquote.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every nested connection: the same table of them runs through each promise. */
@QuarkusTest
@CleanDatabase
class NestedConnectionTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = CONNECTIONS)
    void takesTheSameNumberOfStatementsForAnyNumberOfParents(String parents, String field, String key, boolean backward) {
        var query = "{ list: %s { nodes { a: %s(first: 2) { totalCount pageInfo { hasNextPage } nodes { %s } } } } }"
                .formatted(parents, field, key);
        Samples.load(SmallGraph.jsonl(3));
        var few = Statements.during(() -> GraphQL.query(query));
        Samples.load(SmallGraph.jsonl(6));
        var many = Statements.during(() -> GraphQL.query(query));

        assertThat(many).isEqualTo(few).as("parents, page, total and what tells a row").isBetween(3L, 4L);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = CONNECTIONS)
    void answersEachAliasByItsOwnArguments(String parents, String field, String key, boolean backward) {
        Samples.load(SmallGraph.jsonl(3));
        var last = backward ? "last: 2" : "first: 100";
        var answer = GraphQL.query("""
                { list: %1$s { nodes {
                    all: %2$s(first: 100) { totalCount nodes { %3$s } }
                    one: %2$s(first: 1) { nodes { %3$s } pageInfo { hasNextPage } }
                    two: %2$s(first: 2) { totalCount nodes { %3$s } }
                    last: %2$s(%4$s) { nodes { %3$s } }
                } } }""".formatted(parents, field, key, last));

        var rows = answer.getList("data.list.nodes", Map.class).size();
        assertThat(rows).isGreaterThan(2);
        for (int i = 0; i < rows; i++) {
            var path = "data.list.nodes[" + i + "].";
            var all = answer.getList(path + "all.nodes");
            assertThat(all).hasSizeGreaterThan(1).hasSize(answer.getInt(path + "all.totalCount"));
            assertThat(answer.getList(path + "one.nodes")).isEqualTo(all.subList(0, 1));
            assertThat(answer.getBoolean(path + "one.pageInfo.hasNextPage")).isTrue();
            assertThat(answer.getList(path + "two.nodes")).isEqualTo(all.subList(0, 2));
            assertThat(answer.getInt(path + "two.totalCount")).isEqualTo(all.size());
            assertThat(answer.getList(path + "last.nodes")).isEqualTo(backward ? all.subList(all.size() - 2, all.size()) : all);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = CONNECTIONS)
    void pagesThroughEveryRowOnceInBothDirections(String parents, String field, String key, boolean backward) {
        Samples.load(SmallGraph.jsonl(3));
        var all = GraphQL.query("{ list: %s { nodes { %s(first: 100) { nodes { %s } } } } }".formatted(parents, field, key))
                .getList("data.list.nodes[0]." + field + ".nodes");

        assertThat(pages(parents, field, key, true)).isEqualTo(all);
        if (backward) {
            var reversed = pages(parents, field, key, false);
            Collections.reverse(reversed);
            assertThat(reversed).isEqualTo(all);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = CONNECTIONS)
    void refusesTheCursorOfAnotherParent(String parents, String field, String key, boolean backward) {
        Samples.load(SmallGraph.jsonl(3));
        var cursor = GraphQL
                .query("{ list: %s { nodes { %s(first: 1) { pageInfo { endCursor } } } } }".formatted(parents, field))
                .getString("data.list.nodes[1]." + field + ".pageInfo.endCursor");
        var answer = GraphQL.send("{ list: %s { nodes { %s(after: \"%s\") { nodes { %s } } } } }".formatted(parents, field,
                cursor, key), Map.of());

        assertThat(answer.getList("errors.extensions.code")).isNotEmpty().containsOnly("BAD_CURSOR");
        assertThat(answer.getList("errors.path", List.class)).contains(List.of("list", "nodes", 0, field))
                .doesNotContain(List.of("list", "nodes", 1, field));
    }

    /** A cursor belongs to one parent. */
    private static String onlyTheFirst(String parents) {
        return parents.contains("(") ? parents.replace("(", "(first: 1, ") : parents + "(first: 1)";
    }

    private static List<Object> pages(String parents, String field, String key, boolean forward) {
        var rows = new ArrayList<>();
        String cursor = null;
        for (int page : IntStream.range(0, 200).toArray()) {
            var arguments = forward ? "first: 1, after: $cursor" : "last: 1, before: $cursor";
            var answer = GraphQL.send("""
                    query($cursor: String) { list: %s { nodes { %s(%s) {
                        nodes { %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                    } } } }""".formatted(onlyTheFirst(parents), field, arguments, key),
                    Collections.singletonMap("cursor", cursor));
            var path = "data.list.nodes[0]." + field + ".";
            rows.addAll(answer.getList(path + "nodes"));
            var hasBehind = answer.getBoolean(path + (forward ? "pageInfo.hasPreviousPage" : "pageInfo.hasNextPage"));
            assertThat(hasBehind).as("page %s", page).isEqualTo(page > 0);
            if (!answer.getBoolean(path + (forward ? "pageInfo.hasNextPage" : "pageInfo.hasPreviousPage"))) {
                return rows;
            }
            cursor = answer.getString(path + (forward ? "pageInfo.endCursor" : "pageInfo.startCursor"));
        }
        throw new AssertionError("no end after 200 pages");
    }

    /** Parents, field, what tells one row of it from another, whether it pages backward too. */
    private static final String CONNECTIONS = """
            articles                           | people      | slug              | true
            articles                           | films       | slug              | true
            articles                           | quotes      | slug              | true
            articles                           | mentions    | startOffset       | false
            people                             | credits     | id                | true
            people                             | films       | slug              | true
            people                             | articles    | slug              | true
            people                             | quotes      | slug              | true
            people                             | quotesAbout | slug              | true
            films                              | credits     | id                | true
            films                              | articles    | slug              | true
            films                              | quotesAbout | slug              | true
            outlets                            | articles    | slug              | false
            outlets                            | quotes      | slug              | false
            quotes(filter: {topic: "shared"})  | appearances | article { slug }  | false
            """;
}
