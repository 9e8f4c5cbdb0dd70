package org.pullquote.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** Apollo's automatic persisted queries, and the identifier of the appendix to GraphQL over HTTP that stands for the same. */
@QuarkusTest
@TestProfile(PersistedDocumentsTest.Few.class)
class PersistedDocumentsTest {

    private static final String HASH = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}";
    private static final int REMEMBERED = 4;

    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pullquote.http.cached-documents", "" + REMEMBERED);
        }
    }

    @Test
    void aHashStandsForADocumentOnceItsTextHasCome() {
        var text = "query First {__typename}";

        post(null, hash(text)).statusCode(200).body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND")).body("data", nullValue());
        post(text, hash(text)).statusCode(200).body("data.__typename", equalTo("Query"));
        post(null, hash(text)).statusCode(200).body("data.__typename", equalTo("Query"));
    }

    @Test
    void theSameByGet() {
        var text = "query ByGet($v: Boolean!) {__typename @include(if: $v)}";
        var extensions = HASH.formatted(hash(text));
        RestAssured.given().queryParam("extensions", extensions).get("/graphql").then().statusCode(200)
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
        RestAssured.given().queryParam("query", text).queryParam("extensions", extensions)
                .queryParam("variables", "{\"v\":true}").get("/graphql").then().body("data.__typename", equalTo("Query"));

        RestAssured.given().queryParam("extensions", extensions).queryParam("variables", "{\"v\":false}").get("/graphql").then()
                .statusCode(200).body("data.__typename", nullValue()).body("errors", nullValue());
        RestAssured.given().queryParam("documentId", "sha256:" + hash(text)).queryParam("variables", "{\"v\":true}")
                .get("/graphql").then().body("data.__typename", equalTo("Query"));
    }

    @Test
    void aHashOfAnotherTextIsRefused() {
        var text = "query Mine {__typename}";
        var other = "query Yours {__typename}";

        post(text, hash(other)).statusCode(400).body("errors[0].message", equalTo("provided sha does not match query"))
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
        post(null, hash(other)).body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void aDocumentWithAFaultIsNotRemembered() {
        var text = "query Faulty {nothing}";

        post(text, hash(text)).body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
        post(null, hash(text)).body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void onlyTheDocumentsUsedLastAreRemembered() {
        var first = "query Remembered {__typename}";
        post(first, hash(first));
        IntStream.range(0, REMEMBERED - 1).forEach(i -> post("query Other%d {__typename}".formatted(i), null));
        post(null, hash(first)).body("data.__typename", equalTo("Query"));

        IntStream.range(0, REMEMBERED).forEach(i -> post("query Another%d {__typename}".formatted(i), null));
        post(null, hash(first)).body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{\"extensions\":{\"persistedQuery\":1}}",
            "{\"extensions\":{\"persistedQuery\":{\"version\":1}}}",
            "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"ABC\"}}}",
            "{\"extensions\":{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}}}",
            "{\"documentId\":1}",
            "{\"documentId\":\"\"}",
            "{\"documentId\":\"sha256:abc\"}",
            "{\"documentId\":\"md5:abc\"}",
            "{\"documentId\":\"a\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}}}",
            "{\"query\":\"\",\"documentId\":\"a\"}",
            "{\"query\":\"{__typename}\",\"documentId\":\"a\"}" })
    void namesAreChecked(String body) {
        RestAssured.given().contentType("application/json").body(body).post("/graphql").then().statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void anIdentifierThatNobodyKnowsIsNotFound() {
        RestAssured.given().contentType("application/json").body("{\"documentId\":\"front-page\"}").post("/graphql").then()
                .statusCode(200).body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    private static String hash(String text) {
        return DocumentId.of(text).substring("sha256:".length());
    }

    private static ValidatableResponse post(String query, String hash) {
        var body = new HashMap<String, Object>();
        if (query != null) {
            body.put("query", query);
        }
        if (hash != null) {
            body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        }
        return RestAssured.given().contentType("application/json").body(body).post("/graphql").then();
    }
}
