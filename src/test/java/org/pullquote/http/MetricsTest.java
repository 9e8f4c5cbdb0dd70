package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.Map;
import java.util.regex.Pattern;

import io.quarkus.test.junit.DisabledOnIntegrationTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.restassured.RestAssured;
import io.restassured.response.Response;

/** What operators see of the requests, where they have set a token for it. */
@QuarkusTest
@TestProfile(MetricsTest.Watched.class)
class MetricsTest {

    static final String TOKEN = "made-up-for-the-tests";

    public static class Watched implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pullquote.metrics.token", TOKEN, "pullquote.cache.max-bytes", "1000000");
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            query    | Front     | OK                        | query Front {__typename}
            query    | Front     | OK                        | query Front {b: __typename} query Back {__typename}
            query    | anonymous | OK                        | {__typename}
            query    | Front     | INVALID_INPUT             | query Front {film(id: "no id") {title}}
            query    | Front     | TOO_COMPLEX               | query Front {films(first: 100) {nodes {credits(first: 100) {nodes {role}}}}}
            unknown  | unknown   | GRAPHQL_VALIDATION_FAILED | query Front {nothing}
            unknown  | unknown   | GRAPHQL_PARSE_FAILED      | query Front {
            unknown  | unknown   | BAD_REQUEST               | query Back {__typename}
            """)
    void requestsAreCountedByOperationAndOutcome(String type, String operation, String outcome, String query) {
        var series = series(type, operation, outcome);
        var before = read("graphql_requests_seconds_count", series);
        var ofLongest = read("graphql_requests_seconds_bucket", series + ",le=\"+Inf\"");

        post(query);

        assertThat(read("graphql_requests_seconds_count", series)).isEqualTo(before + 1);
        assertThat(read("graphql_requests_seconds_bucket", series + ",le=\"+Inf\"")).isEqualTo(ofLongest + 1);
        assertThat(read("graphql_requests_seconds_sum", series)).isPositive();
    }

    @Test
    void anAnswerThatIsKeptCountsLikeOneThatIsFound() {
        var series = series("query", "Kept", "OK");
        var before = read("graphql_requests_seconds_count", series);
        var hits = read("cache_gets_total", "cache=\"answers\",result=\"hit\"");
        var query = "query Kept {films(first: 1) {totalCount}}";
        post(query);
        post(query);

        assertThat(read("graphql_requests_seconds_count", series)).isEqualTo(before + 2);
        assertThat(read("cache_gets_total", "cache=\"answers\",result=\"hit\"")).isEqualTo(hits + 1);
        assertThat(read("cache_size", "cache=\"answers\"")).isPositive();
        assertThat(read("cache_memory_bytes", "cache=\"answers\"")).isPositive();
    }

    @Test
    void workersAndWhatWaitsForThemAreShown() {
        assertThat(metrics(TOKEN).asString()).contains("executor_active_threads{name=\"graphql\"}",
                "executor_queued_tasks{name=\"graphql\"}", "executor_queue_remaining_tasks{name=\"graphql\"}");
    }

    @Test
    @DisabledOnIntegrationTest(forArtifactTypes = DisabledOnIntegrationTest.ArtifactType.NATIVE_BINARY)
    void theVirtualMachineIsShown() {
        assertThat(metrics(TOKEN).asString()).contains("jvm_memory_used_bytes{", "process_cpu_usage");
    }

    @ParameterizedTest
    @CsvSource(value = { "NONE, /q/metrics", "NONE, /q/metrics/", "NONE, /q/./metrics", "NONE, /q/%6detrics",
            "made-up-for-the-test, /q/metrics", "made-up-for-the-testS, /q/metrics/graphql" }, nullValues = "NONE")
    void whoeverLacksTheTokenSeesNothing(String token, String path) {
        metrics(token, path).then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        assertThat(metrics(token, path).asString()).isEmpty();
    }

    private static void post(String query) {
        RestAssured.given().contentType("application/json")
                .body(query.contains("Back") ? Map.of("query", query, "operationName", "Front") : Map.of("query", query))
                .post("/graphql");
    }

    static String series(String type, String operation, String outcome) {
        return "operation=\"%s\",outcome=\"%s\",type=\"%s\"".formatted(operation, outcome, type);
    }

    /** 0 where it is not there. */
    static double read(String name, String series) {
        var line = Pattern.compile("^" + Pattern.quote(name + "{" + series) + ",?} (.*)$", Pattern.MULTILINE)
                .matcher(metrics(TOKEN).asString());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    static Response metrics(String token) {
        return metrics(token, "/q/metrics");
    }

    private static Response metrics(String token, String path) {
        var request = RestAssured.given().urlEncodingEnabled(false);
        return (token == null ? request : request.header("Authorization", "Bearer " + token)).get(path);
    }
}
