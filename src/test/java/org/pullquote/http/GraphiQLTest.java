package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.util.regex.Pattern;

import org.pullquote.testing.GraphQL;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;

/** GraphiQL works without any other host, and its first query runs. */
@QuarkusTest
class GraphiQLTest {

    @Test
    void allThatThePageLoadsIsHere() {
        var page = RestAssured.get("/graphiql").then().statusCode(200).header("Content-Type", containsString("text/html"))
                .extract().asString();
        var links = Pattern.compile("(?:src|stylesheet\" href)=\"([^\"]+)\"").matcher(page).results().map(link -> link.group(1))
                .toList();
        assertThat(links).hasSize(5).allSatisfy(link -> assertThat(link).startsWith("graphiql/"));
        links.forEach(link -> RestAssured.get("/" + link).then().statusCode(200));
    }

    @Test
    void theQueryItOpensWithRuns() {
        var script = RestAssured.get("/graphiql/start.js").asString();
        var query = script.substring(script.indexOf('`') + 1, script.lastIndexOf('`'));
        GraphQL.query(query);
    }

    @Test
    void theEnginesOwnPageIsNotServed() {
        RestAssured.get("/graphql-ui/index.html").then().statusCode(404);
    }
}
