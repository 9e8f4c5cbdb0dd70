package org.pullquote.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** What an operator can set about HTTP, set to something else than the defaults. */
@QuarkusTest
@CleanDatabase
@TestProfile(ConfiguredHttpTest.Narrow.class)
class ConfiguredHttpTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            depth               | 3  | {films{nodes{credits{totalCount}}}}
            cost                | 50 | {films(first: 49){nodes{title}}}
            aliases             | 1  | {a: __typename b: __typename}
            tokens              | 30 | {__typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename __typename}
            """)
    void limitsAreSet(String measure, int limit, String query) {
        post(query).body("errors[0].extensions.code", equalTo("TOO_COMPLEX")).body("errors[0].extensions.limit",
                equalTo(limit));
    }

    @Test
    void whatIsWithinThemPasses() {
        post("{films(first: 2){nodes{title}}}").body("errors", nullValue());
    }

    @Test
    void answersAreMeasured() {
        var title = "x".repeat(400);
        Samples.load("""
                {"@type":"Movie","@id":"films/long","name":"%s"}""".formatted(title));
        post("{film(slug: \"long\"){title}}").body("data.film.title", equalTo(title));
        post("{film(slug: \"long\"){title again: title}}").body("errors[0].extensions.code",
                equalTo("TOO_COMPLEX")).body("errors[0].extensions.limit", equalTo(700)).body("data", nullValue());
    }

    @Test
    void bodiesAreMeasured() {
        post("{__typename}" + " ".repeat(1000)).statusCode(413).body("errors[0].extensions.code", equalTo("PAYLOAD_TOO_LARGE"));
    }

    @Test
    void onlyThisOtherSiteMayCall() {
        preflight("https://site.example").header("access-control-allow-origin", equalTo("https://site.example"));
        preflight("https://other.example").header("access-control-allow-origin", nullValue());
    }

    @Test
    void lifetimesAreSet() {
        RestAssured.given().queryParam("query", "{__typename}").get("/graphql").then()
                .header("Cache-Control", equalTo("public, max-age=60, s-maxage=600, stale-while-revalidate=30"))
                .header("Vary", equalTo("Accept, Accept-Encoding, Origin"));
        post("{__typename}").header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void theHeaderOfKeysIsTheOneThatTheNetworkReads() {
        RestAssured.given().queryParam("query", "{films(first: 1){totalCount} people(first: 1){totalCount}}").get("/graphql")
                .then()
                .header("Cache-Tag", equalTo("Film,Person"));
    }

    @Test
    void graphiQLIsGone() {
        RestAssured.get("/graphiql").then().statusCode(404);
    }

    private static ValidatableResponse post(String query) {
        return RestAssured.given().contentType("application/json").body(Map.of("query", query)).post("/graphql").then();
    }

    private static ValidatableResponse preflight(String origin) {
        return RestAssured.given().header("Origin", origin).header("Access-Control-Request-Method", "POST").options("/graphql")
                .then();
    }

    public static class Narrow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(Map.entry("pullquote.http.max-depth", "3"), Map.entry("pullquote.http.max-complexity", "50"),
                    Map.entry("pullquote.http.max-aliases", "1"), Map.entry("pullquote.http.max-tokens", "30"),
                    Map.entry("pullquote.http.max-body-bytes", "1000"), Map.entry("pullquote.http.max-answer-bytes", "700"),
                    Map.entry("pullquote.http.graphiql", "false"), Map.entry("quarkus.http.cors.enabled", "true"),
                    Map.entry("quarkus.http.cors.origins", "https://site.example"), Map.entry("pullquote.cache.max-age", "60s"),
                    Map.entry("pullquote.cache.shared-max-age", "10m"),
                    Map.entry("pullquote.cache.stale-while-revalidate", "30s"),
                    Map.entry("pullquote.cache.surrogate-key-header", "Cache-Tag"));
        }
    }
}
