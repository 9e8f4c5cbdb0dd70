package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import graphql.introspection.IntrospectionQuery;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/** Operations that are refused before they run, and the largest reasonable ones, which are not. */
@QuarkusTest
@CleanDatabase
class LimitsTest {

    private static final String FRONT_PAGE = """
            {articles(first: 20) {totalCount nodes {headline url publishedAt outlet {name} people(first: 20) {nodes {name}}
              films(first: 20) {nodes {title releasedOn}} quotes(first: 20) {nodes {text saidOn speaker {name}}}}}}""";
    private static final String FILM_PAGE = """
            {film(slug: "none") {title credits(first: 50) {nodes {role person {name}}} quotesAbout(first: 10) {nodes {text
              speaker {name} source {medium outlet {name}} appearances(first: 20) {nodes {article {headline url}}}}}}}""";

    @Test
    void theLargestReasonablePagesPass() {
        assertThat(GraphQL.query(FRONT_PAGE).getInt("data.articles.totalCount")).isZero();
        assertThat(GraphQL.query(FILM_PAGE).<Object> get("data.film")).isNull();
        assertThat(GraphQL.query(IntrospectionQuery.INTROSPECTION_QUERY).getString("data.__schema.queryType.name"))
                .isEqualTo("Query");
    }

    @Test
    void aPageOfAHundredPagesOfAHundredIsRefusedWithItsCost() {
        var error = refused("{articles(first: 100) {nodes {people(first: 100) {nodes {name}}}}}", Map.of());
        assertThat(error.getInt("extensions.cost")).isEqualTo(10_202);
        assertThat(error.getInt("extensions.limit")).isEqualTo(10_000);
    }

    @Test
    void pageSizesCountWhereverTheyAreWritten() {
        var query = "query ($n: Int = 100) {articles(last: $n) {edges {node {people(first: $n) {nodes {name}}}}}}";
        assertThat(refused(query, Map.of()).getInt("extensions.cost")).isGreaterThan(10_000);
        GraphQL.query(query, Map.of("n", 20));
    }

    @Test
    void whatFragmentsSpreadIsCounted() {
        var query = "{articles(first: 100) {...Page}} fragment Page on ArticleConnection {nodes {...People}} "
                + "fragment People on Article {people(first: 100) {nodes {name}}}";
        assertThat(refused(query, Map.of()).getInt("extensions.cost")).isEqualTo(10_202);
    }

    @Test
    void fragmentsThatDoubleOneAnotherAreRefusedAtOnce() {
        var bomb = "{...F0} "
                + IntStream.range(0, 99).mapToObj(i -> "fragment F%d on Query {...F%d ...F%d} ".formatted(i, i + 1,
                        i + 1)).collect(Collectors.joining())
                + "fragment F99 on Query {quotes(first: 1) {totalCount}}";
        assertThat(refused(bomb, Map.of()).getLong("extensions.cost")).isEqualTo(1L << 31);
    }

    @Test
    void tooManyFragmentsAreRefusedBeforeTheyAreCompared() {
        var many = "{...F0} " + IntStream.range(0, 101).mapToObj(i -> "fragment F%d on Query {__typename} ".formatted(i))
                .collect(Collectors.joining());
        assertThat(refused(many, Map.of()).getInt("extensions.fragments")).isEqualTo(101);
    }

    @Test
    void fieldsTooFarBelowEachOtherAreRefused() {
        var query = "{articles" + "{nodes{people(first:1){nodes{articles(first:1)".repeat(6) + "{totalCount}" + "}}}}".repeat(6)
                + "}";
        assertThat(refused(query, Map.of()).getInt("extensions.depth")).isGreaterThan(20);
    }

    @Test
    void tooManyAliasesAreRefused() {
        var aliases = IntStream.range(0, 51).mapToObj(i -> "a" + i + ": __typename").collect(Collectors.joining(" "));
        assertThat(refused("{" + aliases + "}", Map.of()).getInt("extensions.aliases")).isEqualTo(51);
        GraphQL.query("{" + aliases.substring(15) + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{__schema {types {fields {type {fields {name}}}}}}",
            "{a: __type(name: \"Film\") {name} b: __type(name: \"Film\") {name}}" })
    void introspectionThatFansOutIsRefused(String query) {
        refused(query, Map.of());
    }

    @Test
    void numbersTooLongToReadAreRefused() {
        for (var number : List.of("9".repeat(200_000), "-" + "9".repeat(200_000), "1." + "9".repeat(200_000))) {
            assertThat(GraphQL.failure("{quotes(first: " + number + ") {totalCount}}").code()).isEqualTo("INVALID_INPUT");
        }
        GraphQL.query("{search(text: \"" + "9".repeat(1_000) + "\") {totalCount}}");
    }

    @Test
    void tooManyTokensAreRefused() {
        assertThat(refused("{" + "__typename ".repeat(5_001) + "}", Map.of()).getInt("extensions.limit")).isEqualTo(5_000);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        var body = Map.of("query", "{__typename}", "extensions", Map.of("padding", "x".repeat(3_407_872)));
        RestAssured.given().contentType("application/json").body(body).post("/graphql").then().statusCode(413)
                .body("errors[0].extensions.code", equalTo("PAYLOAD_TOO_LARGE"));
    }

    private static JsonPath refused(String query, Map<String, Object> variables) {
        var answer = GraphQL.send(query, variables);
        assertThat(answer.getList("errors")).as(answer.prettify()).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).as(answer.prettify()).isEqualTo("TOO_COMPLEX");
        assertThat(answer.<Object> get("data")).isNull();
        return answer.setRootPath("errors[0]");
    }
}
