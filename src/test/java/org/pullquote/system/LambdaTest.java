package org.pullquote.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/**
 * Events that AWS Lambda hands over, in payload format 2.0, which function URLs and HTTP APIs of API Gateway share:
 * <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html">its description</a>.
 */
@QuarkusTest
@Tag("lambda")
@CleanDatabase
class LambdaTest {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String QUERY = "{\"query\":\"query A($s: String!) {film(slug: $s) {title}}\",\"variables\":{\"s\":\"cafe\"}}";

    @BeforeEach
    void load() {
        Samples.load("{\"@type\":\"Movie\",\"@id\":\"films/cafe\",\"name\":\"Café\"}");
    }

    @Test
    void aPostedQueryIsAnswered() {
        var answer = invoke(event("POST", "/graphql", "", QUERY, false));

        assertThat(answer.getInt("statusCode")).isEqualTo(200);
        assertThat(answer.getBoolean("isBase64Encoded")).isFalse();
        assertThat(answer.getString("headers.Content-Type")).isEqualTo(JSON);
        assertThat(answer.getString("headers.Vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(body(answer).getString("data.film.title")).isEqualTo("Café");
    }

    @Test
    void aBodyMayComeInBase64() {
        var answer = invoke(event("POST", "/graphql", "", base64(QUERY.getBytes(StandardCharsets.UTF_8)), true));

        assertThat(body(answer).getString("data.film.title")).isEqualTo("Café");
    }

    @Test
    void aQueryMayComeInTheAddress() {
        var answer = invoke(event("GET", "/graphql",
                "query=query(%24s%3A%20String!)%7Bfilm(slug%3A%24s)%7Btitle%7D%7D&variables=%7B%22s%22%3A%22cafe%22%7D", null,
                false));

        assertThat(body(answer).getString("data.film.title")).isEqualTo("Café");
    }

    @Test
    void theClientChoosesTheMediaType() {
        var answer = invoke(event("POST", "/graphql", "", "{\"query\":\"{nothing}\"}", false,
                Map.of("content-type", "application/json", "accept", "text/html, application/graphql-response+json")));

        assertThat(answer.getInt("statusCode")).isEqualTo(400);
        assertThat(answer.getString("headers.Content-Type")).isEqualTo("application/graphql-response+json; charset=utf-8");
        assertThat(answer.getBoolean("isBase64Encoded")).isFalse();
        assertThat(body(answer).getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            POST   | none              | application/json | 400
            POST   | {                 | application/json | 400
            POST   | {"query":""}      | application/json | 400
            POST   | {"query":"{a}"}   | text/plain       | 415
            GET    | none              | none             | 400
            PUT    | {"query":"{a}"}   | application/json | 405
            DELETE | none              | none             | 405
            """)
    void aFaultIsAnAnswerNotAFailureOfTheFunction(String method, String body, String type, int status) {
        var answer = invoke(event(method, "/graphql", "", body, false, type == null ? Map.of() : Map.of("content-type", type)));

        assertThat(answer.getInt("statusCode")).isEqualTo(status);
        assertThat(body(answer).getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
    }

    @Test
    void whatIsNoUtf8IsRefused() {
        var latin1 = "{\"query\":\"{film(slug: \\\"café\\\") {title}}\"}".getBytes(StandardCharsets.ISO_8859_1);
        var answer = invoke(event("POST", "/graphql", "", base64(latin1), true));

        assertThat(answer.getInt("statusCode")).isEqualTo(400);
        assertThat(body(answer).getString("errors[0].message")).isEqualTo("The body is not UTF-8.");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        var answer = invoke(event("POST", "/graphql", "", "{\"query\":\"{__typename}" + " ".repeat(3_500_000) + "\"}", false));

        assertThat(answer.getInt("statusCode")).isEqualTo(413);
        assertThat(body(answer).getString("errors[0].extensions.code")).isEqualTo("PAYLOAD_TOO_LARGE");
        aPostedQueryIsAnswered();
    }

    @Test
    void otherMethodsAndAddressesAreRefused() {
        var put = invoke(event("PUT", "/graphql", "", null, false));
        assertThat(put.getString("headers.Allow")).isEqualTo("GET, POST");
        assertThat(invoke(event("GET", "/nothing", "", null, false)).getInt("statusCode")).isEqualTo(404);
    }

    @Test
    void schemaAndHealthAreThereToo() {
        var schema = invoke(event("GET", "/graphql/schema.graphql", "", null, false));
        assertThat(schema.getBoolean("isBase64Encoded")).isTrue();
        assertThat(new String(Base64.getDecoder().decode(schema.getString("body")), StandardCharsets.UTF_8))
                .contains("type Query");
        assertThat(invoke(event("GET", "/q/health/ready", "", null, false)).getInt("statusCode")).isEqualTo(200);
    }

    private static JsonPath invoke(JsonObject event) {
        return RestAssured.given().contentType("application/json; charset=utf-8").body(event.toString()).post("/_lambda_")
                .then()
                .statusCode(200).extract().jsonPath();
    }

    private static JsonPath body(JsonPath answer) {
        return JsonPath.from(answer.getString("body"));
    }

    private static JsonObject event(String method, String path, String query, String body, boolean base64) {
        return event(method, path, query, body, base64, Map.of("content-type", "application/json"));
    }

    private static JsonObject event(String method, String path, String query, String body, boolean base64,
            Map<String, String> headers) {
        var sent = Json.createObjectBuilder().add("host", "abcdefghij.lambda-url.eu-central-1.on.aws").add("x-forwarded-proto",
                "https").add("x-forwarded-port", "443").add("x-forwarded-for", "203.0.113.7")
                .add("user-agent", "a client (of nobody, at all)").add("cache-control", "no-cache, no-store");
        headers.forEach(sent::add);
        if (body != null) {
            sent.add("content-length", Integer.toString(body.getBytes(StandardCharsets.UTF_8).length));
        }
        var event = Json.createObjectBuilder().add("version", "2.0").add("routeKey", "$default").add("rawPath", path)
                .add("rawQueryString", query).add("headers", sent)
                .add("requestContext", Json.createObjectBuilder().add("accountId", "anonymous").add("apiId", "abcdefghij")
                        .add("authentication", JsonValue.NULL).add("domainName", "abcdefghij.lambda-url.eu-central-1.on.aws")
                        .add("domainPrefix", "abcdefghij").add("requestId", "e1506fd5-9e7b-434f-bd42-4f8fa224b599")
                        .add("http", Json.createObjectBuilder().add("method", method).add("path", path)
                                .add("protocol", "HTTP/1.1").add("sourceIp", "203.0.113.7").add("userAgent", "a client"))
                        .add("routeKey", "$default").add("stage", "$default").add("time", "22/Nov/2026:12:00:00 +0000")
                        .add("timeEpoch", 1795348800000L))
                .add("isBase64Encoded", base64);
        if (body != null) {
            event.add("body", body);
        }
        return event.build();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
