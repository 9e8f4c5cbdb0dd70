package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.pullquote.testing.GraphQL;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** Only as many large requests come in at the same time as may run. */
@QuarkusTest
@Tag("wire")
class LargeBodiesTest {

    private static final int WORKERS = 20;

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void moreLargeRequestsThanMayRunAreRefusedUntilOthersHaveLeft() throws IOException {
        var sockets = new ArrayList<Socket>();
        try {
            for (int i = 0; i < WORKERS; i++) {
                sockets.add(begin());
            }
            await(503);

            large().body("errors[0].extensions.code", equalTo("OVERLOADED"));
            GraphQL.query("{__typename}");
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        await(200);
    }

    /** Sends the head of a large request and leaves the server waiting for the rest. */
    private Socket begin() throws IOException {
        var socket = new Socket(endpoint.getHost(), endpoint.getPort());
        var head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 300000\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static ValidatableResponse large() {
        var body = Map.of("query", "{__typename}", "extensions", Map.of("padding", "x".repeat(300_000)));
        return RestAssured.given().contentType("application/json").accept("application/graphql-response+json").body(body)
                .post("/graphql").then();
    }

    private static void await(int status) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (large().extract().statusCode() != status) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(end);
        }
    }
}
