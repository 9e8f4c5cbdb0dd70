package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What answers tell caches as long as nobody has configured a lifetime: keep it, and ask each time whether it still holds. */
@QuarkusTest
@CleanDatabase
class CachePolicyTest {

    private static final String FILMS = "{films {nodes {title}}}";

    @Test
    void anAnswerIsSentOnlyWhereItIsNew() {
        var tag = get(FILMS).statusCode(200).header("Cache-Control", equalTo("no-cache"))
                .header("Vary", equalTo("Accept, Accept-Encoding")).extract().header("ETag");
        assertThat(tag).matches("W/\"[\\w-]{22}\"");

        notModified(tag, tag);
        Samples.rosaAndMabel();

        var changed = get(given().header("If-None-Match", tag), FILMS).statusCode(200)
                .body("data.films.nodes[0].title", equalTo("Rosa and Mabel's Class Reunion")).extract().header("ETag");
        assertThat(changed).isNotEqualTo(tag);
        notModified(changed, "W/\"other, than\" , " + changed.substring(2));
        notModified(changed, "*");
    }

    private static void notModified(String tag, String ifNoneMatch) {
        get(given().header("If-None-Match", ifNoneMatch), FILMS).statusCode(304).body(emptyString())
                .header("ETag", equalTo(tag)).header("Cache-Control", equalTo("no-cache"))
                .header("Vary", equalTo("Accept, Accept-Encoding")).header("Content-Type", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"\"", "W/\"x\"", "x", ",", "**" })
    void otherTagsDoNotMatch(String tag) {
        get(given().header("If-None-Match", tag), FILMS).statusCode(200);
    }

    @Test
    void theMediaTypesHaveTagsOfTheirOwn() {
        var json = get(given().accept("application/json"), FILMS).extract().header("ETag");

        get(given().accept("application/graphql-response+json").header("If-None-Match", json), FILMS).statusCode(200)
                .header("ETag", not(equalTo(json)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "{nothing}", "{quote(id: \"x\") {id}}", "query ($a: Int!) {films(first: $a) {totalCount}}" })
    void errorsAreNotKept(String query) {
        notKept(get(query));
    }

    @Test
    void problemsOfHttpAreNotKept() {
        notKept(RestAssured.get("/graphql").then().statusCode(400));
        notKept(RestAssured.given().queryParam("documentId", "nothing").get("/graphql").then().statusCode(200));
        notKept(RestAssured.put("/graphql").then().statusCode(405));
    }

    @Test
    void onlyWhatAnybodyMaySendByGetIsKept() {
        notKept(get(given().header("Authorization", "Bearer x"), FILMS).statusCode(200));
        notKept(given().contentType("application/json").header("If-None-Match", "*").body(Map.of("query", FILMS))
                .post("/graphql").then().statusCode(200));
    }

    private static void notKept(ValidatableResponse answer) {
        answer.header("Cache-Control", equalTo("no-store")).header("ETag", nullValue());
    }

    private static RequestSpecification given() {
        return RestAssured.given();
    }

    private static ValidatableResponse get(String query) {
        return get(given(), query);
    }

    private static ValidatableResponse get(RequestSpecification request, String query) {
        return request.queryParam("query", query).get("/graphql").then();
    }
}
