package org.pullquote.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged process on an H2 file, or on the PostgreSQL that the environment names, whose schema each test cleans first:
 * what outlives a process, what a kill leaves, and what a second process is told.
 */
class ProcessIT {

    private static final Pattern COMMITTED = Pattern.compile("committed (\\d+) of \\d+ lines");
    private static final int PEOPLE = 20_000;
    static final String GRAPH = """
            {"@type":"Person","@id":"people/rosa","name":"Rosa"}
            {"@type":"Movie","@id":"films/reunion","name":"Reunion","actor":{"@id":"people/rosa"}}
            {"@type":"NewsArticle","@id":"articles/again","headline":"Again","articleBody":"Rosa said: “Never again.”","datePublished":"2020-05-01","mentions":{"@id":"people/rosa"},"hasPart":{"@type":"Quotation","text":"Never again.","creator":{"@id":"people/rosa"}}}
            """;

    @TempDir
    Path folder;

    private PackagedProcess process;

    @BeforeEach
    void useFolder() {
        process = new PackagedProcess(folder);
    }

    @Test
    void whatIsImportedOutlivesTheProcess() throws Exception {
        var graph = Files.writeString(folder.resolve("graph.jsonl"), GRAPH);
        assertThat(process.run("import", graph.toString()).status()).isZero();
        var exported = process.run("export").out();
        assertThat(exported).hasSize(3);

        process.settings.put("PULLQUOTE_SAMPLE", "false");
        serve();

        assertThat(process.run("export").out()).isEqualTo(exported);
        var again = process.run("import", Files.write(folder.resolve("exported.jsonl"), exported).toString());
        assertThat(again.status()).isZero();
        assertThat(again.out()).noneMatch(line -> line.matches(".*[1-9]\\d* (created|updated).*"));
        assertThat(process.run("export").out()).isEqualTo(exported);
    }

    @Test
    void aDayIsTheDayOfTheZone() throws Exception {
        var graph = Files.writeString(folder.resolve("graph.jsonl"), GRAPH);
        process.settings.put("PULLQUOTE_INTERCHANGE_ZONE", "America/New_York");

        assertThat(process.run("import", graph.toString()).status()).isZero();

        assertThat(process.run("export").out()).last().asString().contains("\"datePublished\":\"2020-05-01\"");
        process.settings.clear();
        assertThat(process.run("export").out()).last().asString().contains("\"datePublished\":\"2020-05-01T04:00:00Z\"",
                "\"pq:publishedIsDay\":true");
    }

    @Test
    void theFirstImportReplacesTheSampleUnlessItIsToBeKept() throws Exception {
        assumeThat(process.h2).isTrue();
        var graph = Files.writeString(folder.resolve("graph.jsonl"), GRAPH);
        serve();

        var replaced = process.run("import", graph.toString());
        assertThat(replaced.err())
                .contains("note: the sample graph, which nobody had changed, is removed (--keep-sample keeps it)");
        assertThat(process.run("export").out()).hasSize(3);
    }

    @Test
    void anImportCanAddToTheSample() throws Exception {
        assumeThat(process.h2).isTrue();
        var graph = Files.writeString(folder.resolve("graph.jsonl"), GRAPH);
        serve();
        var sample = process.run("export").out();

        var added = process.run("import", "--keep-sample", graph.toString());

        assertThat(added.status()).isZero();
        assertThat(process.run("export").out()).hasSize(sample.size() + 3).containsAll(sample);
    }

    @Test
    void aDataFolderIsWhateverTheConfigurationSaysButNotSettingsOfH2() throws Exception {
        assumeThat(process.h2).isTrue();
        Files.createDirectory(folder.resolve("config"));
        configure("pullquote.data=here/it/is");
        assertThat(process.run("export").status()).isZero();
        assertThat(folder.resolve("here/it/is/pullquote.mv.db")).exists();

        configure("pullquote.data=here;CIPHER=AES");
        var refused = process.run("export");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("pullquote: the data folder 'here;CIPHER=AES' must not contain a semicolon");
    }

    private void configure(String line) throws IOException {
        Files.writeString(folder.resolve("config").resolve("application.properties"), line);
    }

    /** Starts a server, and stops it once it tells its address. */
    private void serve() throws Exception {
        var server = process.start();
        try (var out = new BufferedReader(new InputStreamReader(server.getInputStream()))) {
            assertThat(out.lines().anyMatch(line -> line.matches(".*GraphQL: http://localhost:[1-9]\\d+/graphql"))).isTrue();
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void aKillLosesNoBatchThatWasReportedAndTheImportCanBeRunAgain() throws Exception {
        assumeThat(process.h2).isTrue();
        var graph = people();
        var killed = process.start("import", "--report-batches", graph.toString());
        var acknowledged = 0;
        try (var out = new BufferedReader(new InputStreamReader(killed.getInputStream()))) {
            for (int batch = 0; batch < 5; batch++) {
                var line = COMMITTED.matcher(out.readLine());
                assertThat(line.matches()).isTrue();
                acknowledged = Integer.parseInt(line.group(1));
            }
            killed.destroyForcibly().waitFor();
        }

        var kept = process.run("export").out().size();
        assertThat(kept).isBetween(acknowledged, PEOPLE - 1);

        var again = process.run("import", graph.toString());
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("people: %d created, 0 updated, %d unchanged".formatted(PEOPLE - kept, kept));
        assertThat(process.run("export").out()).hasSize(PEOPLE).doesNotHaveDuplicates();
    }

    @Test
    void aSecondProcessIsToldWhoHoldsTheFile() throws Exception {
        assumeThat(process.h2).isTrue();
        var server = process.start();
        try (var out = new BufferedReader(new InputStreamReader(server.getInputStream()))) {
            var lines = new ArrayList<String>();
            for (String line = out.readLine(); !line.contains("Listening on"); line = out.readLine()) {
                lines.add(line);
            }
            assertThat(lines).anyMatch(line -> line.contains("it now holds a sample graph"));

            for (var second : List.of(process.run("import", people().toString()), process.run())) {
                assertThat(second.status()).isEqualTo(1);
                assertThat(second.err()).last().asString().startsWith("pullquote: another process").contains("pullquote.mv.db")
                        .contains("stop it", "PostgreSQL");
                assertThat(second.err()).noneMatch(line -> line.startsWith("\tat "));
                assertThat(second.out()).noneMatch(line -> line.startsWith("\tat "));
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void aCommandLeavesTheSampleOutAndSaysWhatIsWrong() throws Exception {
        assertThat(process.run("export").out()).isEmpty();
        assertThat(process.run("--help").out()).anyMatch(line -> line.contains("import"));
        assertThat(process.run("import", "missing.jsonl").status()).isEqualTo(2);
        assertThat(process.run("import").status()).isEqualTo(2);

        var bad = Files.writeString(folder.resolve("bad.jsonl"),
                "{}\n{\"@type\":\"Person\",\"@id\":\"people/a\",\"name\":\"A\"}\n");
        var tried = process.run("import", "--dry-run", bad.toString());
        assertThat(tried.status()).isEqualTo(1);
        assertThat(tried.err()).anyMatch(line -> line.endsWith("bad.jsonl:1: @type is missing"));
        assertThat(process.run("export").out()).isEmpty();
        assertThat(process.run("import", bad.toString()).status()).isEqualTo(1);
        assertThat(process.run("export").out()).hasSize(1);
    }

    private Path people() throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < PEOPLE; i++) {
            lines.add("{\"@type\":\"Person\",\"@id\":\"people/p-%d\",\"name\":\"Person %d\"}".formatted(i, i));
        }
        return Files.write(folder.resolve("people.jsonl"), lines);
    }
}
