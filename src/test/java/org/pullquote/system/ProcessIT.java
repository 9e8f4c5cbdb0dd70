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

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged process on an H2 file: what a kill leaves, and what a second process is told. */
class ProcessIT {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Pattern COMMITTED = Pattern.compile("committed (\\d+) of \\d+ lines");
    private static final int PEOPLE = 20_000;

    @TempDir
    Path folder;

    @BeforeEach
    void h2Only() {
        assumeThat(ConfigProvider.getConfig().getValue("pullquote.db", String.class)).isEqualTo("h2");
    }

    @Test
    void aKillLosesNoBatchThatWasReportedAndTheImportCanBeRunAgain() throws Exception {
        var graph = people();
        var killed = start("import", "--report-batches", graph.toString());
        var acknowledged = 0;
        try (var out = new BufferedReader(new InputStreamReader(killed.getInputStream()))) {
            for (int batch = 0; batch < 5; batch++) {
                var line = COMMITTED.matcher(out.readLine());
                assertThat(line.matches()).isTrue();
                acknowledged = Integer.parseInt(line.group(1));
            }
            killed.destroyForcibly().waitFor();
        }

        var kept = run("export").out.size();
        assertThat(kept).isBetween(acknowledged, PEOPLE - 1);

        var again = run("import", graph.toString());
        assertThat(again.status).isZero();
        assertThat(again.out).contains("people: %d created, 0 updated, %d unchanged".formatted(PEOPLE - kept, kept));
        assertThat(run("export").out).hasSize(PEOPLE).doesNotHaveDuplicates();
    }

    @Test
    void aSecondProcessIsToldWhoHoldsTheFile() throws Exception {
        var server = start();
        try (var out = new BufferedReader(new InputStreamReader(server.getInputStream()))) {
            var lines = new ArrayList<String>();
            for (String line = out.readLine(); !line.contains("Listening on"); line = out.readLine()) {
                lines.add(line);
            }
            assertThat(lines).anyMatch(line -> line.contains("it now holds a sample graph"));

            for (var second : List.of(run("import", people().toString()), run())) {
                assertThat(second.status).isEqualTo(1);
                assertThat(second.err).last().asString().startsWith("pullquote: another process").contains("pullquote.mv.db")
                        .contains("stop it", "PostgreSQL");
                assertThat(second.err).noneMatch(line -> line.startsWith("\tat "));
                assertThat(second.out).noneMatch(line -> line.startsWith("\tat "));
            }
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void aCommandLeavesTheSampleOutAndSaysWhatIsWrong() throws Exception {
        assertThat(run("export").out).isEmpty();
        assertThat(run("--help").out).anyMatch(line -> line.contains("import"));
        assertThat(run("import", "missing.jsonl").status).isEqualTo(2);
        assertThat(run("import").status).isEqualTo(2);

        var bad = Files.writeString(folder.resolve("bad.jsonl"),
                "{}\n{\"@type\":\"Person\",\"@id\":\"people/a\",\"name\":\"A\"}\n");
        var tried = run("import", "--dry-run", bad.toString());
        assertThat(tried.status).isEqualTo(1);
        assertThat(tried.err).anyMatch(line -> line.endsWith("bad.jsonl:1: @type is missing"));
        assertThat(run("export").out).isEmpty();
        assertThat(run("import", bad.toString()).status).isEqualTo(1);
        assertThat(run("export").out).hasSize(1);
    }

    private Path people() throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < PEOPLE; i++) {
            lines.add("{\"@type\":\"Person\",\"@id\":\"people/p-%d\",\"name\":\"Person %d\"}".formatted(i, i));
        }
        return Files.write(folder.resolve("people.jsonl"), lines);
    }

    private record Ended(int status, List<String> out, List<String> err) {
    }

    private Ended run(String... arguments) throws Exception {
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var status = builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Ended(status, Files.readAllLines(out), Files.readAllLines(err));
    }

    private Process start(String... arguments) throws IOException {
        return builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private ProcessBuilder builder(String... arguments) {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Dpullquote.data=" + folder.resolve("data"), "-Dquarkus.http.port=0", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
