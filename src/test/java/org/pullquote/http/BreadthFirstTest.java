package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.pullquote.persistence.ReadTransaction;
import org.pullquote.persistence.RoundTrips;
import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;
import org.pullquote.testing.SmallGraph;

import io.quarkus.test.junit.QuarkusTest;

import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.ExecutionInput;
import graphql.schema.GraphQLSchema;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import javax.sql.DataSource;

/** The engine that runs queries level by level, against the stock one, which runs them object by object. */
@QuarkusTest
@CleanDatabase
class BreadthFirstTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DOCUMENTS = 400;

    @Inject
    GraphQLSchema schema;

    @Inject
    DataSource dataSource;

    @Test
    void answersGeneratedDocumentsAsTheStockEngineDoes() throws SQLException {
        Samples.load(SmallGraph.jsonl(3));
        var documents = new GeneratedDocuments(schema, ids(), 20261122);
        var stock = graphql.GraphQL.newGraphQL(schema).build();
        var codes = new HashSet<>();
        var whole = 0;
        var partial = 0;
        var none = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            var document = documents.next();
            var answer = RestAssured.given().contentType("application/json")
                    .body(Map.of("query", document, "variables", GeneratedDocuments.VARIABLES)).post("/graphql").asByteArray();
            var ours = new String(answer, StandardCharsets.UTF_8);
            if (ours.contains("\"TOO_COMPLEX\"")) {
                continue;
            }
            var theirs = stock(stock, document);

            assertThat(data(ours)).as(document).isEqualTo(data(theirs));
            assertThat(errors(ours)).as(document).isEqualTo(errors(theirs));
            errors(ours).forEach(error -> codes.add(error.get(2)));
            whole += errors(ours).isEmpty() ? 1 : 0;
            partial += !errors(ours).isEmpty() && !data(ours).equals("\"data\":null}") ? 1 : 0;
            none += data(ours).equals("\"data\":null}") ? 1 : 0;
        }
        assertThat(List.of(whole, partial, none)).as("answers whole, partial and null").allMatch(count -> count > 20);
        assertThat(codes).contains("INVALID_INPUT", "BAD_CURSOR");
    }

    private static List<String> ids() {
        return Stream.of("articles", "people", "films", "outlets", "quotes")
                .flatMap(field -> GraphQL.query("{ list: %s { nodes { id } } }".formatted(field))
                        .getList("data.list.nodes.id", String.class).stream())
                .toList();
    }

    private String stock(graphql.GraphQL stock, String document) throws SQLException {
        var reading = ReadTransaction.begin(dataSource, () -> {
        }, new RoundTrips());
        try {
            var result = stock.execute(ExecutionInput.newExecutionInput().query(document).locale(Locale.ENGLISH)
                    .variables(GeneratedDocuments.VARIABLES).dataLoaderRegistry(new DataLoaderRegistry()));
            assertThat(result.isDataPresent()).as(document + result.getErrors()).isTrue();
            var answer = new Answer(Failures.ofResolvers(result.getErrors()), true, result.getData());
            return new String(AnswerWriter.bytes(answer, Integer.MAX_VALUE), StandardCharsets.UTF_8);
        } finally {
            reading.close();
        }
    }

    private static String data(String answer) {
        assertThat(answer).contains("\"data\":");
        return answer.substring(answer.indexOf("\"data\":"));
    }

    private static Set<List<Object>> errors(String answer) {
        var errors = new HashSet<List<Object>>();
        List<Map<String, Object>> told = JsonPath.from(answer).getList("errors");
        if (told != null) {
            for (var error : told) {
                assertThat(errors.add(List.of(error.get("message"), error.get("path"),
                        ((Map<?, ?>) error.get("extensions")).get("code")))).as("one error a path").isTrue();
            }
        }
        return errors;
    }

    /** What a resolver refuses is null, or the nearest around it that may be null; the rest of the answer stands. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {a: film(id: "none") {title} b: film(slug: "play-1") {title}}                            | {"a":null,"b":{"title":"Play B"}}  | [a]
            {a: films(first: 0) {totalCount} b: film(slug: "play-1") {title}}                        | null                               | [a]
            {film(slug: "play-1") {title credits(first: 0) {totalCount}}}                            | {"film":null}                      | [film, credits]
            {film(slug: "play-1") {title credits(first: 101) {totalCount} articles(last: 0) {totalCount}}} | {"film":null}                | [film, credits], [film, articles]
            {outlets {nodes {articles(first: 0) {totalCount}}}}                                      | null                               | [outlets, nodes, 0, articles], [outlets, nodes, 1, articles], [outlets, nodes, 2, articles]
            {film(slug: "play-1") {credits(first: 1) {nodes {person {quotes(after: "none") {totalCount}}}}}} | {"film":null}              | [film, credits, nodes, 0, person, quotes]
            {film(slug: "play-1") {quotesAbout(first: 1, filter: {topic: "shared"}) {nodes {appearances(first: 2) {nodes {textBefore(length: -1)}}}}}} | {"film":null} | [film, quotesAbout, nodes, 0, appearances, nodes, 0, textBefore], [film, quotesAbout, nodes, 0, appearances, nodes, 1, textBefore]
            {search(text: "play", types: [FILM], first: 2) {nodes {... on Film {title credits(first: -1) {totalCount}} ... on Person {name}}}} | null | [search, nodes, 0, credits], [search, nodes, 1, credits]
            """)
    void aRefusalStandsAtItsPath(String query, String data, String paths) throws JsonProcessingException {
        Samples.load(SmallGraph.jsonl(3));
        var answer = GraphQL.send(query, Map.of());

        assertThat(JSON.<JsonNode> valueToTree(answer.get("data"))).isEqualTo(JSON.readTree(data));
        assertThat(answer.getList("errors.path").stream().map(Object::toString)).containsExactlyInAnyOrder(
                paths.split("(?<=]), "));
        assertThat(answer.getList("errors.extensions.code"))
                .allMatch(code -> Set.of("INVALID_INPUT", "BAD_CURSOR").contains(code));
    }

    @Test
    void aListKeepsTheObjectsBesideOneThatIsRefused() {
        Samples.load(SmallGraph.jsonl(3));
        var ids = GraphQL.query("{ films(first: 2) { nodes { id } } outlets(first: 1) { nodes { id } } }");
        var answer = GraphQL.send("""
                query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Film { credits(first: 0) { totalCount } }
                    ... on Outlet { name } } }""",
                Map.of("ids", List.of(ids.getString("data.films.nodes[0].id"), ids.getString("data.outlets.nodes[0].id"))));

        assertThat(answer.<Object> get("data.nodes[0]")).isNull();
        assertThat(answer.getString("data.nodes[1].name")).isEqualTo("Paper A");
        assertThat(answer.getList("errors.path")).isEqualTo(List.of(List.of("nodes", 0, "credits")));
    }
}
