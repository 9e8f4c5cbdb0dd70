package org.pullquote.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pullquote.testing.Packaged;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server, a jar or a native executable, on a platform that chooses its port and stops it by SIGTERM. */
class ShutdownIT {

    private static final Pattern ADDRESS = Pattern.compile("GraphQL: http://localhost:(\\d+)/graphql");
    private static final int TERMINATED = 128 + 15;
    private static final String QUERY = "{\"query\":\"{quotes {totalCount}}\"}";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Process server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        var command = new ProcessBuilder(Packaged.command(List.of())).directory(folder.toFile());
        // 0 is any free port; the default would be 8080.
        command.environment().putAll(Map.of("PORT", "0", "PULLQUOTE_DATA", folder.resolve("data").toString()));
        server = command.redirectErrorStream(true).start();
        var out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        port = out.lines().map(ADDRESS::matcher).filter(Matcher::find).mapToInt(address -> Integer.parseInt(address.group(1)))
                .findFirst().orElseThrow();
        assertThat(port).isNotIn(0, 8080);
    }

    @AfterEach
    void kill() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    @Test
    void anIdleServerEndsAtOnce() throws Exception {
        assertThat(health("live")).isEqualTo(200);
        assertThat(health("ready")).isEqualTo(200);

        server.destroy();

        assertEnds();
    }

    @Test
    void aRequestWhoseBodyIsStillComingIsAnswered() throws Exception {
        try (var socket = new Socket("localhost", port)) {
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            send(socket, "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Expect: 100-continue\r\nContent-Length: " + QUERY.length() + "\r\n\r\n");
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 100 Continue");

            server.destroy();
            awaitNotReady();
            send(socket, QUERY);

            assertThat(answer.readLine()).isEmpty();
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(answer.lines()).last().asString().startsWith("{\"data\":{\"quotes\":{\"totalCount\":");
        }
        assertEnds();
    }

    @Test
    void aRequestInsideTheDatabaseIsAnswered() throws Exception {
        var config = ConfigProvider.getConfig();
        assumeThat(config.getValue("pullquote.db", String.class)).isEqualTo("postgresql");
        try (var other = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class), null)) {
            other.setAutoCommit(false);
            execute(other, "lock table quote in access exclusive mode");
            var answer = client.sendAsync(HttpRequest.newBuilder(address("/graphql")).header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(QUERY)).build(), BodyHandlers.ofString());
            awaitBlockedStatement(other);

            server.destroy();
            awaitNotReady();
            other.rollback();

            assertThat(answer.get(10, TimeUnit.SECONDS).body()).startsWith("{\"data\":{\"quotes\":{\"totalCount\":");
        }
        assertEnds();
    }

    private void assertEnds() throws InterruptedException {
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isEqualTo(TERMINATED);
    }

    /** Returns once a load balancer would send nothing more. */
    private void awaitNotReady() throws Exception {
        while (health("ready") == 200) {
            assertThat(server.isAlive()).isTrue();
        }
        assertThat(server.isAlive()).isTrue();
    }

    private int health(String probe) throws Exception {
        try {
            return client.send(HttpRequest.newBuilder(address("/q/health/" + probe)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (ConnectException refused) {
            return 0;
        }
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static void awaitBlockedStatement(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (boolean blocked = false; !blocked;) {
                try (var rows = statement
                        .executeQuery("select count(*) > 0 from pg_locks l join pg_class c on c.oid = l.relation "
                                + "where c.relname = 'quote' and not l.granted")) {
                    rows.next();
                    blocked = rows.getBoolean(1);
                }
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
