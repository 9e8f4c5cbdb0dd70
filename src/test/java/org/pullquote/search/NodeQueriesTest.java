package org.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Ids;
import org.pullquote.testing.Samples;
import org.pullquote.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects by id, slug, address and other databases' ids. */
@QuarkusTest
@CleanDatabase
class NodeQueriesTest {

    @BeforeEach
    void load() {
        Samples.repertory();
    }

    @ParameterizedTest
    @CsvSource({ "people, ada, Person, person", "films, beta, Film, film", "articles, a1, Article, article",
            "outlets, herald, Outlet, outlet", "quotes, q1, Quote, quote" })
    void everyNodeIsRefetched(String kind, String slug, String type, String field) {
        var id = Ids.of(kind, slug);
        var answer = GraphQL.query(
                "query($id: ID!) { node(id: $id) { __typename id } it: %s(id: $id) { slug } }".formatted(field),
                Map.of("id", id));

        assertThat(answer.getMap("data.node")).isEqualTo(Map.of("__typename", type, "id", id));
        assertThat(answer.getString("data.it.slug")).isEqualTo(slug);
    }

    @Test
    void creditsAreNodesToo() {
        var credit = GraphQL.query("{ film(slug: \"alpha\") { credits(first: 1) { nodes { id } } } }")
                .getString("data.film.credits.nodes[0].id");

        assertThat(GraphQL.query("query($id: ID!) { node(id: $id) { ... on Credit { person { name } film { title } role } } }",
                Map.of("id", credit)).getMap("data.node"))
                .isEqualTo(Map.of("person", Map.of("name", "Ada Ölund"), "film", Map.of("title", "The Alpha Case"), "role",
                        "ACTOR"));
    }

    @Test
    void nodesKeepTheOrderOfTheirIds() {
        var ids = List.of(Ids.of("films", "beta"), "RmlsbTo5OTk5OTk5OTk", Ids.of("people", "ada"), Ids.of("films", "alpha"),
                Ids.of("films", "beta"));
        var query = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Film { slug } ... on Person { slug } } }";

        assertThat(GraphQL.query(query, Map.of("ids", ids)).getList("data.nodes")).isEqualTo(Arrays.asList(
                Map.of("slug", "beta"), null, Map.of("slug", "ada"), Map.of("slug", "alpha"), Map.of("slug", "beta")));
        assertThat(Statements.during(() -> GraphQL.query(query, Map.of("ids", ids)))).isEqualTo(2);
        assertThat(GraphQL.failure(query, Map.of("ids", Collections.nCopies(101, ids.get(0)))).code())
                .isEqualTo("INVALID_INPUT");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            node(id: "RmlsbTo5OTk5OTk5OTk") { id }                                | null
            person(slug: "nobody") { name }                                       | null
            person(slug: "ada") { name }                                          | Ada Ölund
            articleByUrl(url: "https://herald.example/a1") { name: slug }         | a1
            articleByUrl(url: "https://herald.example/a1/") { name: slug }        | null
            nodeByExternalId(authority: "IMDB", value: "nm9000001") { ... on Person { name } } | Ada Ölund
            nodeByExternalId(authority: "IMDB", value: "tt9000001") { ... on Film { name: slug } } | alpha
            nodeByExternalId(authority: "IMDB", value: "nm404") { id }            | null
            """)
    void looksUp(String field, String expected) {
        var answer = GraphQL.query("{ it: " + field + " }").getString("data.it.name");

        assertThat(answer).isEqualTo(expected.equals("null") ? null : expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            node(id: "x") { id }                              | id
            nodes(ids: ["x"]) { id }                          | ids
            quote(id: "UGVyc29uOjE") { id }                   | id
            person(id: "RmlsbTox") { id }                     | id
            person { id }                                     | id
            person(id: "UGVyc29uOjE", slug: "ada") { id }     | id
            """)
    void refuses(String field, String argument) {
        var failure = GraphQL.failure("{ it: " + field + " }");

        assertThat(failure.code()).isEqualTo("INVALID_INPUT");
        assertThat(failure.argument()).isEqualTo(argument);
    }
}
