package org.pullquote.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A packaged server that keeps answers, and an import into its PostgreSQL by a process of its own. */
class SharedDatabaseIT {

    private static final Pattern ADDRESS = Pattern.compile("GraphQL: (http://localhost:\\d+/graphql)");

    @TempDir
    Path folder;

    @Test
    void theServerSeesTheImport() throws Exception {
        var process = new PackagedProcess(folder);
        assumeThat(process.h2).as("an embedded H2 belongs to one process").isFalse();
        process.settings.put("PULLQUOTE_CACHE_MAX_BYTES", "1000000");
        var server = process.start();
        try (var out = new BufferedReader(new InputStreamReader(server.getInputStream()))) {
            var address = out.lines().map(ADDRESS::matcher).filter(Matcher::find).findFirst().orElseThrow().group(1);
            var films = URI.create(address + "?query=%7Bfilms%7BtotalCount%7D%7D");
            assertThat(get(films)).isEqualTo(answer(0));
            assertThat(get(films)).isEqualTo(answer(0));

            var graph = Files.writeString(folder.resolve("graph.jsonl"), ProcessIT.GRAPH);
            assertThat(process.run("import", graph.toString()).status()).isZero();

            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (!get(films).equals(answer(1))) {
                assertThat(System.nanoTime()).as("time is up").isLessThan(end);
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static String answer(int films) {
        return "{\"data\":{\"films\":{\"totalCount\":" + films + "}}}";
    }

    private static String get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
}
