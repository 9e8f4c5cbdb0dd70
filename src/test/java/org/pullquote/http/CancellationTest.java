package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;
import javax.sql.DataSource;

/** Requests that take too long, whose clients leave, or that are too many. */
@QuarkusTest
@CleanDatabase
@TestProfile(CancellationTest.Impatient.class)
@SuppressWarnings("try") // some tests only hold their resource open
class CancellationTest {

    private static final String QUERY = "{\"query\":\"{quotes{totalCount}}\"}";
    private static final int WORKERS = 20;
    private static final int QUEUE = 20;

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pullquote.http.timeout", "3s", "pullquote.http.workers", "" + WORKERS, "pullquote.http.queue",
                    "" + QUEUE, "pullquote.metrics.token", MetricsTest.TOKEN);
        }
    }

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Inject
    DataSource database;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theStatementOfARequestThatTakesTooLongIsCancelled() throws Exception {
        try (var quotes = SlowQuotes.taking(database, 60_000)) {
            RestAssured.given().contentType("application/json").accept("application/graphql-response+json").body(QUERY)
                    .post("/graphql").then().statusCode(504).body("errors[0].extensions.code", equalTo("TIMEOUT"))
                    .body("errors.size()", equalTo(1)).body("data", nullValue());
            awaitNoneExecuting(quotes);
        }
    }

    @Test
    @Tag("wire")
    void theStatementOfAClientThatHangsUpIsCancelled() throws Exception {
        try (var quotes = SlowQuotes.taking(database, 60_000)) {
            try (var socket = ask()) {
                await(() -> quotes.executing() == 1);
            }
            awaitNoneExecuting(quotes);
        }
    }

    @Test
    @Tag("wire")
    void aRequestWhoseClientHangsUpIsCountedAsAbandoned() throws Exception {
        var before = abandoned();
        try (var quotes = SlowQuotes.taking(database, 60_000)) {
            try (var socket = ask()) {
                await(() -> quotes.executing() == 1);
            }
            awaitNoneExecuting(quotes);
        }
        assertThat(abandoned()).isEqualTo(before + 1);
    }

    private static double abandoned() {
        return MetricsTest.read("graphql_requests_seconds_count", MetricsTest.series("query", "anonymous", "ABANDONED"));
    }

    @Test
    @Tag("wire")
    void threeHundredClientsThatHangUpLeaveNothingBehind() throws Exception {
        try (var quotes = SlowQuotes.taking(database, 60_000)) {
            IntStream.range(0, 300).forEach(this::askAndHangUp);
            awaitNoneExecuting(quotes);
        }
        assertThat(answers(WORKERS)).allSatisfy(answer -> assertThat(answer.body()).contains("\"totalCount\":0"));
    }

    @Test
    @Tag("wire")
    void slowQueriesRunBesideEachOther() throws Exception {
        long start = System.nanoTime();
        // Each reads the table twice, so one after the other they would take 12 seconds, and the later ones time out.
        try (var quotes = SlowQuotes.taking(database, 300)) {
            assertThat(answers(WORKERS)).allSatisfy(answer -> assertThat(answer.body()).contains("\"totalCount\":0"));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    @Test
    @Tag("wire")
    void whatFindsNoRoomInTheQueueIsRefused() throws Exception {
        try (var quotes = SlowQuotes.taking(database, 60_000)) {
            var answers = answers(WORKERS + QUEUE + 10);

            var refused = answers.stream().filter(answer -> answer.statusCode() == 503).toList();
            var timedOut = answers.stream().filter(answer -> answer.body().contains("\"code\":\"TIMEOUT\"")).toList();
            // More than ten where requests of the test before are still on their way out.
            assertThat(refused).hasSizeGreaterThanOrEqualTo(10)
                    .allSatisfy(answer -> assertThat(answer.body()).contains("\"code\":\"OVERLOADED\""));
            assertThat(timedOut).isNotEmpty().hasSize(answers.size() - refused.size());
            awaitNoneExecuting(quotes);
        }
    }

    private List<HttpResponse<String>> answers(int count) {
        var request = HttpRequest.newBuilder(endpoint).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(QUERY)).build();
        var answers = IntStream.range(0, count)
                .mapToObj(i -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString())).toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private void askAndHangUp(int number) {
        try (var socket = ask()) {
            // Every other client waits a moment, so that its statement has begun.
            socket.setSoTimeout(1 + number % 2 * 30);
            socket.getInputStream().read();
        } catch (SocketTimeoutException expected) {
            // closed by leaving
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private Socket ask() throws IOException {
        var socket = new Socket(endpoint.getHost(), endpoint.getPort());
        var request = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + QUERY.length() + "\r\n\r\n" + QUERY;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void awaitNoneExecuting(SlowQuotes quotes) throws Exception {
        await(() -> quotes.executing() == 0);
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
