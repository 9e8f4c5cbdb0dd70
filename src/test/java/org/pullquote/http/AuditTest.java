package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** The audits of npm's graphql-http: what the GraphQL-over-HTTP specification must, should and may have. */
@QuarkusTest
@Tag("wire")
class AuditTest {

    private static final Path SOURCES = Path.of("src/test/audits");
    private static final Path INSTALLED = Path.of("target/audits");

    @TestHTTPResource("/graphql")
    URL endpoint;

    @Test
    void everyAuditPasses() throws Exception {
        Files.createDirectories(INSTALLED);
        for (var file : List.of("package.json", "package-lock.json", ".npmrc", "audit.js")) {
            Files.write(INSTALLED.resolve(file), Files.readAllBytes(SOURCES.resolve(file)));
        }
        run("npm", "ci", "--no-progress", "--loglevel=error");
        var results = JsonPath.from(run("node", "audit.js", endpoint.toString())).<Map<String, String>> getList("$");

        assertThat(results).hasSize(61).allSatisfy(result -> assertThat(result).containsEntry("status", "ok"));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var log = INSTALLED.resolve(command[0] + ".log").toFile();
        Process process;
        try {
            process = new ProcessBuilder(command).directory(INSTALLED.toFile()).redirectError(log).start();
        } catch (IOException missing) {
            throw new AssertionError("The audits need node and npm on the PATH: " + command[0] + " did not start.", missing);
        }
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("%s: %s", String.join(" ", command), Files.readString(log.toPath())).isZero();
        return output;
    }
}
