package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Ids;
import org.pullquote.testing.Samples;
import org.pullquote.testing.Statements;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import javax.sql.DataSource;

/** Answers that the server keeps are those it would find, and cost no statement. */
@QuarkusTest
@CleanDatabase
@TestProfile(ResponseCacheTest.Keeping.class)
@SuppressWarnings("try") // one test only holds its resource open
class ResponseCacheTest {

    private static final String FILMS = "query Films($first: Int, $title: String) {films(first: $first, filter: {title: $title}) {nodes {title}}}";

    public static class Keeping implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pullquote.cache.max-bytes", "1000000", "pullquote.http.timeout", "60s");
        }
    }

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Inject
    DataSource database;

    @Test
    void theSameRequestIsExecutedOnce() {
        Samples.rosaAndMabel();
        var first = given().body(body(FILMS, "{\"first\":5,\"title\":null}")).post("/graphql").asString();
        assertThat(first).contains("Class Reunion");

        assertKept(() -> {
            assertThat(given().body(body(FILMS, "{\"title\":null,\"first\":5}")).post("/graphql").asString()).isEqualTo(first);
            var get = RestAssured.given().queryParam("query", FILMS)
                    .queryParam("variables", "{ \"first\": 5, \"title\": null }")
                    .get("/graphql");
            assertThat(get.asString()).isEqualTo(first);
            RestAssured.given().queryParam("query", FILMS).queryParam("variables", "{\"first\":5,\"title\":null}")
                    .header("If-None-Match", get.header("ETag")).get("/graphql").then().statusCode(304);
            RestAssured.given().queryParam("documentId", DocumentId.of(FILMS))
                    .queryParam("variables", "{\"first\":5,\"title\":null}").get("/graphql").then().statusCode(200);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"first\":6}", "{\"first\":5,\"title\":\"x\"}", "{\"first\":5,\"other\":null}" })
    void otherVariablesAreAnotherRequest(String variables) {
        given().body(body(FILMS, "{\"first\":5}")).post("/graphql");

        assertExecuted(() -> given().body(body(FILMS, variables)).post("/graphql"));
    }

    @Test
    void soAreAnotherOperationAndAnotherMediaType() {
        var text = "query A {films {totalCount}} query B {films {nodes {title}}}";
        given().body("{\"query\":\"" + text + "\",\"operationName\":\"A\"}").post("/graphql");

        var other = given().body("{\"query\":\"" + text + "\",\"operationName\":\"B\"}").post("/graphql");
        assertThat(other.jsonPath().getList("data.films.nodes")).isEmpty();
        assertExecuted(() -> given().accept("application/graphql-response+json")
                .body("{\"query\":\"" + text + "\",\"operationName\":\"A\"}").post("/graphql").then()
                .contentType("application/graphql-response+json"));
    }

    @Test
    void whoeverIsNamedGetsAnAnswerOfTheirOwn() {
        given().body(body(FILMS, "{}")).post("/graphql");

        assertExecuted(() -> given().header("Authorization", "Bearer x").body(body(FILMS, "{}")).post("/graphql"));
    }

    @Test
    void anImportIsSeenAtOnce() {
        assertThat(GraphQL.query("{films {totalCount}}").getInt("data.films.totalCount")).isZero();
        Samples.rosaAndMabel();
        assertThat(GraphQL.query("{films {totalCount}}").getInt("data.films.totalCount")).isEqualTo(1);
    }

    @Test
    void whatShowsSingleNodesOutlivesChangesOfOthers() {
        Samples.rosaAndMabel();
        var film = "{film(slug: \"rosa-and-mabel\") {title}}";
        var quote = "{quote(id: %s) {text speaker {name}}}".formatted(Ids.in("{quotes/kestrel-why-not}"));
        GraphQL.query(film);
        GraphQL.query(quote);

        Samples.load("{\"@type\":\"Movie\",\"@id\":\"films/other\",\"name\":\"Other\"}");
        assertKept(() -> GraphQL.query(film));
        Samples.load("{\"@type\":\"Person\",\"@id\":\"people/lena-kestrel\",\"name\":\"Lena K.\"}");
        assertKept(() -> GraphQL.query(film));
        assertThat(GraphQL.query(quote).getString("data.quote.speaker.name")).isEqualTo("Lena K.");
        Samples.load("{\"@type\":\"Movie\",\"@id\":\"films/rosa-and-mabel\",\"name\":\"Anew\"}");
        assertThat(GraphQL.query(film).getString("data.film.title")).isEqualTo("Anew");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{film(slug: \"late\") {title}}",
            "{a: film(slug: \"rosa-and-mabel\") {title} film(slug: \"late\") {title}}",
            "{nodeByExternalId(authority: \"IMDB\", value: \"tt9999999\") {... on Film {title}}}" })
    void whatWasNotThereIsFoundOnceItIs(String query) {
        Samples.rosaAndMabel();
        assertThat(GraphQL.query(query).getString("data.film.title")).isNull();

        Samples.load("""
                {"@type":"Movie","@id":"films/late","name":"Late","sameAs":"https://www.imdb.com/title/tt9999999/"}""");
        assertExecuted(() -> assertThat(GraphQL.query(query).prettify()).contains("Late"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{film(slug: \"rosa-and-mabel\") {credits {totalCount}}}",
            "{article(slug: \"a-reunion-at-a-party\") {jsonLd}}", "{article(slug: \"a-reunion-at-a-party\") {tags body}}" })
    void whatIsMadeOfManyRowsEndsWithAnyChange(String query) {
        Samples.rosaAndMabel();
        GraphQL.query(query);

        Samples.load("{\"@type\":\"Person\",\"@id\":\"people/nora\",\"name\":\"Nora\"}");
        assertExecuted(() -> GraphQL.query(query));
    }

    @Test
    void anAnswerWithAnErrorIsNotKept() {
        var text = "{films {totalCount} quote(id: \"x\") {id}}";
        GraphQL.send(text, Map.of());

        assertExecuted(() -> GraphQL.failure(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{annotate(text: \"x\") {people {text}}}",
            "{films {totalCount} ...Read} fragment Read on Query {annotate(text: \"x\") {people {text}}}" })
    void whatReadsATextIsNotKept(String text) {
        GraphQL.query(text);

        assertExecuted(() -> GraphQL.query(text));
    }

    @Test
    @Tag("wire")
    void requestsForOneAnswerWaitForOneExecution() throws Exception {
        var query = "{quotes {totalCount}}";
        var alone = Statements.during(() -> GraphQL.query("{q: quotes {totalCount}}"));
        try (var quotes = SlowQuotes.taking(database, 1000)) {
            var together = Statements.during(() -> Stream.generate(() -> ask(query)).limit(20).toList()
                    .forEach(answer -> assertThat(answer.join().body())
                            .isEqualTo("{\"data\":{\"quotes\":{\"totalCount\":0}}}")));
            assertThat(together).isEqualTo(alone);
        }
    }

    @Test
    @Tag("wire")
    void whoWaitsForAClientThatLeavesIsAnsweredAllTheSame() throws Exception {
        var query = "{waiting: quotes {totalCount}}";
        try (var quotes = SlowQuotes.taking(database, 2000)) {
            var leaving = ask(query);
            await(() -> quotes.executing() == 1);
            var waiting = List.of(ask(query), ask(query));
            leaving.cancel(true);
            assertThat(waiting).allSatisfy(answer -> assertThat(answer.join().body())
                    .isEqualTo("{\"data\":{\"waiting\":{\"totalCount\":0}}}"));
        }
    }

    @Test
    @Tag("wire")
    void anAnswerThatAChangeOvertakesIsNotKept() throws Exception {
        var query = "{people {totalCount} quotes {totalCount}}";
        try (var quotes = SlowQuotes.taking(database, 2000)) {
            var before = ask(query);
            await(() -> quotes.executing() == 1);
            Samples.load("{\"@type\":\"Person\",\"@id\":\"people/rosa\",\"name\":\"Rosa\"}");
            var after = ask(query);

            assertThat(after.join().body()).contains("\"people\":{\"totalCount\":1}");
            assertThat(before.join().body()).contains("\"quotes\":{\"totalCount\":0}");
            assertThat(ask(query).join().body()).contains("\"people\":{\"totalCount\":1}");
        }
    }

    private static void assertKept(Runnable requests) {
        assertThat(Statements.during(requests)).isZero();
    }

    private static void assertExecuted(Runnable request) {
        assertThat(Statements.during(request)).isPositive();
    }

    private static RequestSpecification given() {
        return RestAssured.given().contentType("application/json");
    }

    private static String body(String query, String variables) {
        return "{\"query\":\"" + query + "\",\"variables\":" + variables + "}";
    }

    private CompletableFuture<HttpResponse<String>> ask(String query) {
        return HttpClient.newHttpClient().sendAsync(
                HttpRequest.newBuilder(endpoint).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + query + "\"}")).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
