package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.pullquote.testing.CleanDatabase;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;

/** Which status a request gets, by its form and by the media type of the answer. */
@QuarkusTest
@CleanDatabase
class StatusTest {

    private static final String GRAPHQL = "application/graphql-response+json";

    @TestHTTPResource("/graphql")
    URI endpoint;

    private static RequestSpecification given() {
        return RestAssured.given().config(RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{__typename}                                  | 200 | 200 |",
            "{quote(id: \"nothing\") {id}}                 | 200 | 200 | INVALID_INPUT",
            "{quotes(first: 0) {totalCount}}               | 200 | 200 | INVALID_INPUT",
            "{                                             | 200 | 400 | GRAPHQL_PARSE_FAILED",
            "{nothing}                                     | 200 | 400 | GRAPHQL_VALIDATION_FAILED",
            "{quotes(first: \"x\") {totalCount}}           | 200 | 400 | INVALID_INPUT",
            "query A {__typename} query B {__typename}     | 200 | 400 | BAD_REQUEST",
            "{articles(first: 100) {nodes {people(first: 100) {nodes {name}}}}} | 200 | 400 | TOO_COMPLEX" })
    void followsTheOutcomeAndTheMediaType(String query, int json, int graphql, String code) {
        for (var status : Map.of("application/json", json, GRAPHQL, graphql).entrySet()) {
            given().contentType("application/json").accept(status.getKey()).body(Map.of("query", query)).post("/graphql").then()
                    .statusCode(status.getValue()).header("Content-Type", status.getKey() + "; charset=utf-8")
                    .body("errors[0].extensions.code", code == null ? nullValue() : equalTo(code));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "''                                         | 400",
            "[]                                         | 400",
            "{\"query\":                                | 400",
            "{\"query\":\"{__typename}\"} {}            | 400",
            "{}                                         | 400",
            "{\"query\":1}                              | 400",
            "{\"query\":\"\"}                           | 400",
            "{\"query\":\"{__typename}\",\"operationName\":1}     | 400",
            "{\"query\":\"{__typename}\",\"variables\":[1]}       | 400",
            "{\"query\":\"{__typename}\",\"variables\":\"{}\"}    | 400",
            "{\"query\":\"{__typename}\",\"extensions\":1}        | 400",
            "{\"query\":\"{__typename}\",\"operationName\":null,\"variables\":null,\"extensions\":null} | 200" })
    void bodiesAreChecked(String body, int status) {
        given().contentType("application/json").body(body).post("/graphql").then().statusCode(status)
                .body("errors[0].extensions.code", status == 200 ? nullValue() : equalTo("BAD_REQUEST"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "application/json                                                        | application/json",
            "application/graphql-response+json                                       | application/graphql-response+json",
            "*/*                                                                     | application/json",
            "application/json, application/graphql-response+json                     | application/graphql-response+json",
            "application/graphql-response+json; q=0.5, application/json              | application/json",
            "application/graphql-response+json;q=0, */*                              | application/json",
            "text/html, application/*;q=0.1                                          | application/json" })
    void theClientChoosesTheMediaType(String accept, String answered) {
        given().contentType("application/json").header("Accept", accept).body(Map.of("query", "{__typename}")).post("/graphql")
                .then().statusCode(200).header("Content-Type", answered + "; charset=utf-8");
    }

    @Test
    @Tag("wire")
    void otherTypesAndMethodsAreRefused() {
        given().contentType("application/json").header("Accept", "text/html").body("{}").post("/graphql").then()
                .statusCode(406);
        given().contentType("text/plain").body("{\"query\":\"{__typename}\"}").post("/graphql").then().statusCode(415);
        given().contentType("application/x-www-form-urlencoded").body("query={__typename}").post("/graphql").then()
                .statusCode(415);
        given().contentType("application/json; charset=utf-16").body("{}").post("/graphql").then().statusCode(415);
        given().put("/graphql").then().statusCode(405).header("Allow", "GET, POST");
        given().delete("/graphql").then().statusCode(405);
    }

    @Test
    @Tag("wire")
    void headersOfNothingButSemicolonsAreNoMediaTypes() {
        given().header("Accept", ";").queryParam("query", "{__typename}").get("/graphql").then().statusCode(406);
        var request = HttpRequest.newBuilder(URI.create(endpoint.toString())).header("Content-Type", ";")
                .POST(BodyPublishers.ofString("{}")).build();
        var answer = HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString()).join();
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void queriesComeByGetToo() {
        given().queryParam("query", "query A($i: ID!) {quote(id: $i) {id}} query B {__typename}")
                .queryParam("operationName", "B")
                .queryParam("variables", "{\"i\": \"x\"}").get("/graphql").then().statusCode(200)
                .body("data.__typename", equalTo("Query"));
        given().queryParam("query", "{__typename}").queryParam("variables", "[1]").get("/graphql").then().statusCode(400);
        given().get("/graphql").then().statusCode(400);
    }

    @Test
    void theEnginesOwnRouteCannotBeReached() {
        given().header("Upgrade", "websocket").queryParam("query", "{__typename}").get("/graphql").then()
                .statusCode(greaterThanOrEqualTo(400));
        given().header("Upgrade", "websocket").header("Sec-WebSocket-Key", "x").contentType("text/plain")
                .body("{\"query\":\"{__typename}\"}").post("/graphql").then().statusCode(greaterThanOrEqualTo(400));
        given().contentType("text/plain").body("{\"query\":\"{__typename}\"}").post("/graphql/").then().statusCode(415);
    }

    @Test
    @Tag("wire")
    void webSocketsAreNotOpened() {
        var opening = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(endpoint.toString().replaceFirst("http", "ws")), new WebSocket.Listener() {
                });
        assertThatThrownBy(() -> opening.get(10, TimeUnit.SECONDS)).cause().isInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void otherSitesAreNotLetIn() {
        var headers = given().contentType("application/json").header("Origin", "https://example.org")
                .body(Map.of("query", "{__typename}")).post("/graphql").headers();
        assertThat(headers.hasHeaderWithName("Access-Control-Allow-Origin")).isFalse();
    }
}
