package org.pullquote.http;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.RestAssured;

/** Where no token is set, as by default, nobody sees metrics. */
@QuarkusTest
class MetricsOffTest {

    @ParameterizedTest
    @ValueSource(strings = { "/q/metrics", "/q/metrics/", "/q/metrics/graphql", "/q/%6detrics" })
    void thereAreNone(String path) {
        RestAssured.given().urlEncodingEnabled(false).get(path).then().statusCode(404);
        RestAssured.given().urlEncodingEnabled(false).header("Authorization", "Bearer ").get(path).then().statusCode(404);
    }
}
