package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.RestAssured;

/** What is wrong with an input reaches the client, by argument or variable, without a word about the inside. */
@QuarkusTest
@CleanDatabase
class InputTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{quotes(first: 99999999999) {totalCount}}                        | INVALID_INPUT | first",
            "{quotes(first: \"1\") {totalCount}}                              | INVALID_INPUT | first",
            "{quotes(filter: {saidFrom: \"19x\"}) {totalCount}}               | INVALID_INPUT | filter.saidFrom",
            "{quotes(filter: {saidFrom: 1997}) {totalCount}}                  | INVALID_INPUT | filter.saidFrom",
            "{quotes(filter: {medium: NONE}) {totalCount}}                    | INVALID_INPUT | filter.medium",
            "{articles(filter: {publishedFrom: \"soon\"}) {totalCount}}       | INVALID_INPUT | filter.publishedFrom",
            "{articles(filter: {publishedFrom: \"1997-04-25\"}) {totalCount}} | INVALID_INPUT | filter.publishedFrom",
            "{articles(filter: {publishedFrom: \"+12345-01-01T00:00:00Z\"}) {totalCount}} | INVALID_INPUT | filter.publishedFrom",
            "{quotes(filter: {none: 1}) {totalCount}}                         | INVALID_INPUT | filter",
            "{quotes(filter: \"x\") {totalCount}}                             | INVALID_INPUT | filter",
            "{quote {id}}                                                     | GRAPHQL_VALIDATION_FAILED | id",
            "{quotes(none: 1) {totalCount}}                                   | GRAPHQL_VALIDATION_FAILED | none",
            "{quotes(filter: {text: \"a\\u0000\"}) {totalCount}}              | INVALID_INPUT | query",
            "{quotes(filter: {text: \"a\\uD800\"}) {totalCount}}              | INVALID_INPUT | query" })
    void literals(String query, String code, String argument) {
        var failure = GraphQL.failure(query);
        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.argument()).isEqualTo(argument);
        assertThat(failure.message()).doesNotContain("Value{", "SRGQL", "java", "org.pullquote");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "Int           | quotes(first: $v) {totalCount}             | 99999999999",
            "Int           | quotes(first: $v) {totalCount}             | 1.5",
            "Int           | quotes(first: $v) {totalCount}             | \"1\"",
            "Int           | quotes(first: $v) {totalCount}             | {\"a\": 1}",
            "QuoteFilter   | quotes(filter: $v) {totalCount}            | {\"saidFrom\": \"19x\"}",
            "QuoteFilter   | quotes(filter: $v) {totalCount}            | {\"saidFrom\": 1997}",
            "QuoteFilter   | quotes(filter: $v) {totalCount}            | {\"medium\": \"NONE\"}",
            "QuoteFilter   | quotes(filter: $v) {totalCount}            | {\"text\": 5}",
            "QuoteFilter   | quotes(filter: $v) {totalCount}            | \"x\"",
            "ArticleFilter | articles(filter: $v) {totalCount}          | {\"publishedFrom\": \"soon\"}",
            "DateTime      | articles(filter: {publishedFrom: $v}) {totalCount} | \"soon\"",
            "PartialDate   | quotes(filter: {saidFrom: $v}) {totalCount} | \"1997-13\"",
            "QuoteOrder    | quotes(orderBy: $v) {totalCount}           | \"NONE\"",
            "ID!           | quote(id: $v) {id}                         | null" })
    void variables(String type, String selection, String value) {
        var body = "{\"query\": \"query ($v: " + type + ") {" + selection + "}\", \"variables\": {\"v\": " + value + "}}";
        var answer = RestAssured.given().contentType("application/json").body(body).post("/graphql").jsonPath();
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_INPUT");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo("v");
        assertThat(answer.getString("errors[0].message")).doesNotContain("SRGQL", "java", "org.pullquote", "BigDecimal", "Map");
    }

    @ParameterizedTest
    @ValueSource(strings = { "1997", "1997-04", "1997-04-25" })
    void partialDatesComeByVariable(String date) {
        assertThat(GraphQL.query("query ($v: PartialDate) {quotes(filter: {saidFrom: $v}) {totalCount}}", Map.of("v", date))
                .getInt("data.quotes.totalCount")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{\"query\": \"{__typename} #\\u0000\"}                                              | query",
            "{\"query\": \"{__typename} #\\uDC00\"}                                              | query",
            "{\"query\": \"query A {__typename}\", \"operationName\": \"A\\u0000\"}              | operationName",
            "{\"query\": \"{__typename}\", \"variables\": {\"a\": [{\"b\": \"\\uD800x\"}]}}      | a.b",
            "{\"query\": \"{__typename}\", \"variables\": {\"a\": {\"\\u0000\": 1}}}             | a" })
    void whatIsNoCharacterIsRefusedEverywhere(String body, String argument) {
        RestAssured.given().contentType("application/json").body(body).post("/graphql").then()
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"))
                .body("errors[0].extensions.argument", equalTo(argument));
    }

    @ParameterizedTest
    @CsvSource({ "[, 5000", "{\"a\":, 5000", "9, 5000", "1e, 1", "1e99999999999, 1" })
    void valuesBeyondTheParsersLimitsAreMalformed(String part, int times) {
        var body = "{\"query\": \"{__typename}\", \"variables\": {\"a\": " + part.repeat(times) + "}}";
        RestAssured.given().contentType("application/json").body(body).post("/graphql").then().statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    @Tag("wire")
    void whatIsNoUtf8IsRefused() {
        var body = "{\"query\": \"{__typename} #é\"}".getBytes(StandardCharsets.ISO_8859_1);
        RestAssured.given().contentType("application/json").body(body).post("/graphql").then().statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
        RestAssured.given().urlEncodingEnabled(false).get("/graphql?query=%7B__typename%7D%23%00").then()
                .body("errors[0].extensions.code", equalTo("INVALID_INPUT"));
    }
}
