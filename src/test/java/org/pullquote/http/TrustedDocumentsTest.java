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
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** Where a file of trusted documents is configured, they run, by identifier or by text, and nothing else does. */
@QuarkusTest
@CleanDatabase
@TestProfile(TrustedDocumentsTest.Trusting.class)
class TrustedDocumentsTest {

    private static final String FILM = "query FilmTitle($slug: String!) {\n  film(slug: $slug) {\n    title\n  }\n}";
    private static final String FILM_SHA_1 = "55d08c61dabff0786f3981595dfcd74c969513f0";
    private static final String ROSA_AND_MABEL = "Rosa and Mabel's Class Reunion";

    public static class Trusting implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pullquote.http.trusted-documents", "src/test/resources/trusted-documents.json",
                    "pullquote.http.cached-documents", "0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { FILM_SHA_1, "sha256:93748ecbc9596a6c7ad40ede118371733c6d2bbb7a0427ec437dac13a8b271c3" })
    void aTrustedDocumentRunsByEitherIdentifier(String id) {
        Samples.rosaAndMabel();
        RestAssured.given().queryParam("documentId", id).queryParam("variables", "{\"slug\":\"rosa-and-mabel\"}")
                .get("/graphql")
                .then().statusCode(200).body("data.film.title", equalTo(ROSA_AND_MABEL));
        post(Map.of("documentId", id, "variables", Map.of("slug", "rosa-and-mabel")))
                .body("data.film.title", equalTo(ROSA_AND_MABEL));
    }

    @Test
    void aTrustedDocumentRunsByItsTextAndByItsHash() {
        Samples.rosaAndMabel();
        var variables = Map.of("slug", "rosa-and-mabel");
        post(Map.of("query", FILM, "variables", variables)).body("data.film.title", equalTo(ROSA_AND_MABEL));
        var hash = Map.of("version", 1, "sha256Hash", DocumentId.of(FILM).substring("sha256:".length()));
        post(Map.of("extensions", Map.of("persistedQuery", hash), "variables", variables))
                .body("data.film.title", equalTo(ROSA_AND_MABEL));
    }

    @Test
    void eachOfItsOperationsRuns() {
        post(Map.of("documentId", "typename", "operationName", "B")).body("data.b", equalTo("Query"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{__typename}", "query FilmTitle($slug: String!) {film(slug: $slug) {title}}",
            "{__schema{types{name}}}", "{" })
    void anyOtherTextIsRefused(String text) {
        refused(post(Map.of("query", text)));
        refused(RestAssured.given().queryParam("query", text).get("/graphql").then());
        var hash = Map.of("version", 1, "sha256Hash", DocumentId.of(text).substring("sha256:".length()));
        refused(post(Map.of("query", text, "extensions", Map.of("persistedQuery", hash))));
        refused(post(Map.of("extensions", Map.of("persistedQuery", hash))));
    }

    @Test
    void anyOtherIdentifierIsRefused() {
        refused(post(Map.of("documentId", "nothing")));
        refused(RestAssured.given().queryParam("documentId", "nothing").get("/graphql").then());
    }

    @Test
    void anIdentifierOfAnotherTrustedTextIsRefused() {
        post(Map.of("documentId", "typename", "query", FILM)).statusCode(400).body("errors[0].extensions.code",
                equalTo("BAD_REQUEST"));
    }

    @Test
    void introspectionRunsWhereItIsTrusted() {
        post(Map.of("query", "{__schema{queryType{name}}}")).body("data.__schema.queryType.name", equalTo("Query"));
    }

    private static ValidatableResponse post(Map<String, Object> body) {
        return RestAssured.given().contentType("application/json").body(body).post("/graphql").then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("errors[0].extensions.code", equalTo("DOCUMENT_NOT_TRUSTED")).body("data", nullValue());
    }
}
