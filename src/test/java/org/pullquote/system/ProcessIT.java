package org.pullquote.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.pullquote.testing.Packaged;

import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged process, a jar or a native executable, on an H2 file, or on the PostgreSQL that the environment names, whose
 * schema each test cleans first:
 * what outlives a process, what a kill leaves, and what a second process is told.
 */
class ProcessIT {

    private static final Pattern COMMITTED = Pattern.compile("committed (\\d+) of \\d+ lines");
    private static final int PEOPLE = 20_000;
    private static final String GRAPH = """
            {"@type":"Person","@id":"people/rosa","name":"Rosa"}
            {"@type":"Movie","@id":"films/reunion","name":"Reunion","actor":{"@id":"people/rosa"}}
            {"@type":"NewsArticle","@id":"articles/again","headline":"Again","articleBody":"Rosa said: “Never again.”","datePublished":"2020-05-01","mentions":{"@id":"people/rosa"},"hasPart":{"@type":"Quotation","text":"Never again.","creator":{"@id":"people/rosa"}}}
            """;

    @TempDir
    Path folder;

    private final boolean h2 = "h2".equals(ConfigProvider.getConfig().getValue("pullquote.db", String.class));
    private final Map<String, String> settings = new HashMap<>();
    private boolean used;

    @Test
    void whatIsImportedOutlivesTheProcess() throws Exception {
        var graph = Files.writeString(folder.resolve("graph.jsonl"), GRAPH);
        assertThat(run("import", graph.toString()).status).isZero();
        var exported = run("export").out;
        assertThat(exported).hasSize(3);

        settings.put("PULLQUOTE_SAMPLE", "false");
        serve();

        assertThat(run("export").out).isEqualTo(exported);
        var again = run("import", Files.write(folder.resolve("exported.jsonl"), exported).toString());
        assertThat(again.status).isZero();
        assertThat(again.out).noneMatch(line -> line.matches(".*[1-9]\\d* (created|updated).*"));
        assertThat(run("export").out).isEqualTo(exported);
    }

    @Test
    void aDayIsTheDayOfTheZone() throws Exception {
        var graph = Files.writeString(folder.resolve("graph.jsonl"), GRAPH);
        settings.put("PULLQUOTE_INTERCHANGE_ZONE", "America/New_York");

        assertThat(run("import", graph.toString()).status).isZero();

        assertThat(run("export").out).last().asString().contains("\"datePublished\":\"2020-05-01\"");
        settings.clear();
        assertThat(run("export").out).last().asString().contains("\"datePublished\":\"2020-05-01T04:00:00Z\"",
                "\"pq:publishedIsDay\":true");
    }

    @Test
    void theFirstImportReplacesTheSampleUnlessItIsToBeKept() throws Exception {
        assumeThat(h2).isTrue();
        var graph = Files.writeString(folder.resolve("graph.jsonl"), GRAPH);
        serve();

        var replaced = run("import", graph.toString());
        assertThat(replaced.err)
                .contains("note: the sample graph, which nobody had changed, is removed (--keep-sample keeps it)");
        assertThat(run("export").out).hasSize(3);
    }

    @Test
    void anImportCanAddToTheSample() throws Exception {
        assumeThat(h2).isTrue();
        var graph = Files.writeString(folder.resolve("graph.jsonl"), GRAPH);
        serve();
        var sample = run("export").out;

        var added = run("import", "--keep-sample", graph.toString());

        assertThat(added.status).isZero();
        assertThat(run("export").out).hasSize(sample.size() + 3).containsAll(sample);
    }

    @Test
    void anOldDatabaseIsMigrated() throws Exception {
        var graph = Files.writeString(folder.resolve("graph.jsonl"), GRAPH);
        var database = flyway().target("1").load();
        database.clean();
        database.migrate();
        used = true;

        assertThat(run("import", graph.toString()).status).isZero();

        assertThat(flyway().load().info().pending()).isEmpty();
        assertThat(run("export").out).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "update flyway_schema_history set checksum = checksum + 1 where version = '1'",
            "update flyway_schema_history set success = false where version = '2'",
            """
                    insert into flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by,
                        execution_time, success) values (99, '99', 'newer', 'SQL', 'V99__newer.sql', 1, 'test', 1, true)""" })
    void aDatabaseThatOtherMigrationsMadeIsRefused(String other) throws Exception {
        var database = flyway().load();
        database.clean();
        database.migrate();
        used = true;
        assertThat(run("export").status).isZero();
        try (var connection = database.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(other);
        }

        var refused = run("export");

        assertThat(refused.status).isEqualTo(1);
        assertThat(refused.err).first().asString().startsWith("pullquote: Validate failed");
    }

    /** Of the database that the process will use; whoever migrates it need not let the process clean it. */
    private FluentConfiguration flyway() {
        var config = ConfigProvider.getConfig();
        var configuration = h2
                ? Flyway.configure().dataSource("jdbc:h2:file:" + folder.resolve("data/pullquote")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "")
                : Flyway.configure().dataSource(config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class), "");
        return configuration.locations("classpath:db/migration", "classpath:db/" + (h2 ? "h2" : "postgresql"))
                .cleanDisabled(false);
    }

    @Test
    void aDataFolderIsWhateverTheConfigurationSaysButNotSettingsOfH2() throws Exception {
        assumeThat(h2).isTrue();
        Files.createDirectory(folder.resolve("config"));
        configure("pullquote.data=here/it/is");
        assertThat(run("export").status).isZero();
        assertThat(folder.resolve("here/it/is/pullquote.mv.db")).exists();

        configure("pullquote.data=here;CIPHER=AES");
        var refused = run("export");
        assertThat(refused.status).isEqualTo(1);
        assertThat(refused.err).contains("pullquote: the data folder 'here;CIPHER=AES' must not contain a semicolon");
    }

    private void configure(String line) throws IOException {
        Files.writeString(folder.resolve("config").resolve("application.properties"), line);
    }

    /** Starts a server, and stops it once it tells its address. */
    private void serve() throws Exception {
        var server = start();
        try (var out = new BufferedReader(new InputStreamReader(server.getInputStream()))) {
            assertThat(out.lines().anyMatch(line -> line.matches(".*GraphQL: http://localhost:[1-9]\\d+/graphql"))).isTrue();
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    @Test
    void aKillLosesNoBatchThatWasReportedAndTheImportCanBeRunAgain() throws Exception {
        assumeThat(h2).isTrue();
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
        assumeThat(h2).isTrue();
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

    private ProcessBuilder builder(String... arguments) throws IOException {
        var options = new ArrayList<>(List.of("-Dquarkus.http.port=0"));
        if (Files.notExists(folder.resolve("config"))) {
            options.add("-Dpullquote.data=" + folder.resolve("data"));
        }
        if (!h2 && !used) {
            options.addAll(List.of("-Dquarkus.flyway.clean-at-start=true", "-Dquarkus.flyway.clean-disabled=false"));
        }
        used = true;
        var command = Packaged.command(options);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(settings);
        return builder;
    }
}
