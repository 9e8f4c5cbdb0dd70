package org.pullquote.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged process, a jar or a native executable, on an H2 file, or on the PostgreSQL that the environment names, whose
 * schema each test cleans first:
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

    private static final String SOLANO = "{\"@type\":\"Person\",\"@id\":\"people/mara\",\"name\":\"Mara Solano\"}";
    private static final String STORY = """
            A night out

            “I would do a sequel 🎬 tomorrow,” Mara Solano told The Evening Reel in 2017. She never saw the film Mimic (1997).
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

    @ParameterizedTest
    @ValueSource(strings = { "1", "2" })
    void anOldDatabaseIsMigrated(String version) throws Exception {
        var graph = Files.writeString(folder.resolve("graph.jsonl"), GRAPH);
        var database = flyway().target(version).load();
        database.clean();
        database.migrate();
        process.keepSchema();

        assertThat(process.run("import", graph.toString()).status()).isZero();

        assertThat(flyway().load().info().pending()).isEmpty();
        assertThat(process.run("export").out()).hasSize(3);
    }

    @Test
    void theTermsOfAnOldDatabaseAreMadeAnew() throws Exception {
        assumeThat(process.h2).isFalse();
        var database = flyway().target("2").load();
        database.clean();
        database.migrate();
        process.keepSchema();
        try (var connection = database.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into person (id, version, recorded_at, row_modified_at, slug, name, sort_key, aliases, born_start)
                    values (7, 0, now(), now(), 'mara-solano', 'Mara Solano', 'mara solano', '{}', '')""");
            statement.execute("""
                    insert into search_document (node_type, node_id, terms)
                    values ('Person', 7, 'mara:1A =mara:1A solano:2A =solano:2A')""");

            assertThat(process.run("export").out()).hasSize(1);

            try (var rows = statement.executeQuery("select node_type, node_id, word_count, terms from search_document")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString("node_type")).isEqualTo("Person");
                assertThat(rows.getLong("node_id")).isEqualTo(7);
                assertThat(rows.getInt("word_count")).isEqualTo(2);
                assertThat(rows.getString("terms")).isEqualTo("'!mara' '!solano' '=mara' '=solano'");
                assertThat(rows.next()).isFalse();
            }
        }
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
        process.keepSchema();
        assertThat(process.run("export").status()).isZero();
        try (var connection = database.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(other);
        }

        var refused = process.run("export");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).first().asString().startsWith("pullquote: Validate failed");
    }

    /** Of the database that the process will use; whoever migrates it need not let the process clean it. */
    private FluentConfiguration flyway() {
        var config = ConfigProvider.getConfig();
        var configuration = process.h2
                ? Flyway.configure().dataSource("jdbc:h2:file:" + folder.resolve("data/pullquote")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "")
                : Flyway.configure().dataSource(config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class), "");
        return configuration.locations("classpath:db/migration", "classpath:db/" + (process.h2 ? "h2" : "postgresql"))
                .cleanDisabled(false);
    }

    @Test
    void aDataFolderIsWhateverTheConfigurationSaysButNotSettingsOfH2() throws Exception {
        assumeThat(process.h2).isTrue();
        Files.createDirectory(folder.resolve("config"));
        configure("pullquote.data=here/it/is");
        assertThat(process.run("import", Files.writeString(folder.resolve("g.jsonl"), SOLANO).toString()).status()).isZero();
        assertThat(folder.resolve("here/it/is/pullquote.mv.db")).exists();

        configure("pullquote.data=here;CIPHER=AES");
        var refused = process.run("export");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("pullquote: the data folder 'here;CIPHER=AES' must not contain a semicolon");
    }

    @ParameterizedTest
    @CsvSource({ "taken,a file has its name", "taken/data,Not a directory" })
    void aDataFolderThatCannotBeMadeIsToldInALine(String data, String reason) throws Exception {
        assumeThat(process.h2).isTrue();
        Files.createDirectory(folder.resolve("config"));
        Files.createFile(folder.resolve("taken"));
        configure("pullquote.data=" + data);
        var graph = Files.writeString(folder.resolve("g.jsonl"), SOLANO).toString();

        for (var refused : List.of(process.run("import", graph), process.run())) {
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).containsExactly(
                    "pullquote: the data folder " + folder.resolve(data) + " cannot be made: " + reason);
        }
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

            var story = Files.writeString(folder.resolve("story.txt"), STORY).toString();
            for (var second : List.of(process.run("import", people().toString()), process.run(), process.run("read", story))) {
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

    @Test
    void aBrokenFileOfTrustedDocumentsStopsTheStart() throws Exception {
        var trusted = Files.writeString(folder.resolve("trusted.json"), "{\"a\":\"{nothing}\"}");
        process.settings.put("PULLQUOTE_HTTP_TRUSTED_DOCUMENTS", trusted.toString());

        var refused = process.run();

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).containsExactly("pullquote: pullquote.http.trusted-documents: the file " + trusted
                + ": document a: Field 'nothing' in type 'Query' is undefined.");
    }

    @Test
    void aFileIsReadAsWhatItHolds() throws Exception {
        var titles = Files.writeString(folder.resolve("titles.jsonl"), """
                tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres
                tt9000001\tmovie\tRosa\tRosa\t0\t1997\t\\N\t92\tComedy
                tt9000002\tmovie\tOld\tOld\t0\t1931\t\\N\t\\N\t\\N
                tt9000003\tshort\tBrief\tBrief\t0\t1998\t\\N\t\\N\t\\N
                """);
        var feed = Files.writeString(folder.resolve("feed.txt"), """
                <rss version="2.0"><channel><title>The Reel</title><link>https://reel.example/</link>
                <item><title>A</title><link>https://reel.example/a</link><pubDate>Wed, 25 Sep 2019 18:30:00 GMT</pubDate>
                <description>In short.</description></item></channel></rss>
                """);
        var films = Files.writeString(folder.resolve("films.tsv"),
                "[{\"title\":\"Mabel\",\"year\":2001,\"cast\":[\"Lena Kestrel\"],\"genres\":[]}]");

        var imported = process.run("import", "--year-from", "1990", "--type", "movie,short", titles.toString(), feed.toString(),
                films.toString());

        assertThat(imported.status()).isEqualTo(1);
        assertThat(imported.out()).contains("people: 1 created, 0 updated, 0 unchanged",
                "films: 3 created, 0 updated, 0 unchanged");
        assertThat(imported.err()).anyMatch(line -> line.matches(".*titles.jsonl: 3 rows, 2 taken, [\\d,]+ rows a second"))
                .anyMatch(line -> line.contains("feed.txt:2: 'A' has only a summary"));
        assertThat(process.run("import", "--summary-as-body", feed.toString()).out())
                .contains("articles: 1 created, 0 updated, 0 unchanged");
        assertThat(process.run("import", "--year-from", "soon", titles.toString()).status()).isEqualTo(2);
    }

    @Test
    void aFeedLosesNothing() throws Exception {
        var feed = Files.writeString(folder.resolve("feed.xml"),
                """
                        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <channel><title>The Reel</title><link>https://reel.example/</link>
                        <item><title>A</title><link>https://reel.example/a</link><pubDate>Wed, 25 Sep 2019 18:30:00 GMT</pubDate>
                        <category>news</category><category>Sequels</category><category>Reunions</category><dc:subject>Parties</dc:subject>
                        <dc:creator>Nora Field</dc:creator><dc:creator>Tom Mill</dc:creator>
                        <content:encoded>&lt;p&gt;The words.&lt;/p&gt;</content:encoded></item></channel></rss>
                        """);
        var torn = Files.writeString(folder.resolve("torn.xml"), "<rss version='2.0'>\n<channel></rss>");
        var entities = Files.writeString(folder.resolve("entities.xml"),
                "<!DOCTYPE rss [<!ENTITY a 'b'>]>\n<rss version='2.0'/>");

        var imported = process.run("import", feed.toString(), torn.toString(), entities.toString());

        assertThat(imported.err()).anyMatch(line -> line.contains("torn.xml:2: is not XML that can be read"))
                .anyMatch(line -> line.contains("entities.xml:1: has a DOCTYPE"));
        assertThat(imported.out()).contains("3 lines, 2 refused");
        assertThat(process.run("export").out()).last().asString().contains("\"articleBody\":\"The words.\"",
                "\"author\":\"Nora Field, Tom Mill\"", "\"news\"", "\"Sequels\"", "\"Reunions\"", "\"Parties\"");
    }

    @Test
    void anArticleIsShownAndNothingIsWritten() throws Exception {
        assumeThat(process.h2).isTrue();
        var story = Files.writeString(folder.resolve("story.txt"), STORY);

        var sample = process.run("read", story.toString());
        assertThat(sample.status()).as(sample.err().toString()).isZero();
        assertThat(sample.out()).anyMatch(line -> line.startsWith("“I would do a sequel 🎬 tomorrow,” [1: Mara Solano] Mara"))
                .anyMatch(line -> line.startsWith("    Mimic (films/mimic), 1 place; "));
        assertThat(folder.resolve("data")).doesNotExist();

        process.run("import", Files.writeString(folder.resolve("g.jsonl"), SOLANO).toString());
        var files = contents(folder.resolve("data"));
        var json = process.run("read", "--json", story.toString());
        assertThat(json.err()).isEmpty();
        assertThat(json.out()).anyMatch(line -> line.contains("\"slug\" : \"mara\""));
        assertThat(contents(folder.resolve("data"))).isEqualTo(files);
        assertThat(process.run("read", folder.resolve("g.jsonl").toString()).status()).isEqualTo(1);
        assertThat(process.run("read", "--color=now", story.toString()).status()).isEqualTo(2);
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws Exception {
        assumeThat(process.h2).isTrue();
        process.settings.put("LC_ALL", "C");
        var story = Files.writeString(folder.resolve("story.txt"), STORY).toString();

        assertThat(process.run("read", story).out())
                .anyMatch(line -> line.startsWith("“I would do a sequel 🎬 tomorrow,” [1: Mara Solano] Mara"));
        assertThat(process.run("read", "--json", story).out())
                .anyMatch(line -> line.contains("\"text\" : \"I would do a sequel 🎬 tomorrow,\""));
        assertThat(process.run("import", story).out())
                .anyMatch(line -> line.startsWith("  creates    quote “I would do a sequel 🎬 tomorrow,”"));
    }

    @Test
    void whatKeepsNothingMakesNoDatabase() throws Exception {
        assumeThat(process.h2).isTrue();
        var story = Files.writeString(folder.resolve("story.txt"), STORY).toString();
        var graph = Files.writeString(folder.resolve("g.jsonl"), SOLANO).toString();

        assertThat(process.run("export").out()).isEmpty();
        assertThat(process.run("import", "--dry-run", graph).out()).contains("people: 1 created, 0 updated, 0 unchanged");
        assertThat(process.run("import", "--dry-run", "--accept", "0.9", story).status()).isZero();
        assertThat(process.run("import", graph, story).out())
                .contains("  matches    person Mara Solano: people/mara, 0.97 the only person of this name")
                .anyMatch(line -> line.startsWith("  creates    film Mimic"));
        assertThat(process.run("import", "missing.txt").status()).isEqualTo(2);

        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void anArticleThatIsTheFirstIsStoredBesideTheSampleThatItWasReadWith() throws Exception {
        assumeThat(process.h2).isTrue();
        var story = Files.writeString(folder.resolve("story.txt"), STORY).toString();
        var shown = process.run("import", story);
        assertThat(shown.out()).anyMatch(line -> line.startsWith("  matches    film Mimic: films/mimic"));

        var stored = process.run("import", "--accept", "0.9", story);

        assertThat(stored.err()).singleElement().asString().startsWith("note: the sample graph stays");
        assertThat(stored.out().subList(0, stored.out().size() - 1))
                .isEqualTo(shown.out().subList(0, shown.out().size() - 1));
        assertThat(process.run("export").out()).anyMatch(line -> line.contains("films/mimic"))
                .anyMatch(line -> line.contains("articles/a-night-out"));
    }

    @Test
    void anArticleThatIsTheFirstIsAloneWhereNoSampleIsWanted() throws Exception {
        assumeThat(process.h2).isTrue();
        process.settings.put("PULLQUOTE_SAMPLE", "false");
        var story = Files.writeString(folder.resolve("story.txt"), STORY).toString();

        assertThat(process.run("import", story).out()).anyMatch(line -> line.startsWith("  creates    film Mimic"));
        assertThat(process.run("import", "--accept", "0.9", story).status()).isZero();

        assertThat(process.run("export").out()).hasSizeLessThan(10).anyMatch(line -> line.contains("articles/a-night-out"));
    }

    /** In a folder where nothing has been yet. */
    @Test
    void readAndImportSayWhatTheReadmeShows() throws Exception {
        assumeThat(process.h2).isTrue();
        var shown = Pattern.compile("```\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")).split("## Read an article")[1]).results()
                .map(block -> block.group(1)).toList();
        var text = shown.get(0).substring(0, shown.get(0).indexOf("\nQuotes\n")).replaceAll(" \\[\\d+: [^]]*]", "");
        var story = Files.writeString(folder.resolve("story.txt"), text);
        Files.setLastModifiedTime(story, FileTime.from(Instant.parse("2026-11-23T12:00:00Z")));

        assertThat(process.run("read", "story.txt").out()).isEqualTo(shown.get(0).lines().toList());
        var imported = process.run("import", "story.txt");
        assertThat(imported.err()).isEmpty();
        assertThat(imported.out()).isEqualTo(shown.get(1).lines().toList());
    }

    @Test
    void aPageInAnOldCharacterSetIsRead() throws Exception {
        assumeThat(process.h2).isTrue();
        var page = "<html><head><meta charset='windows-1252'><title>Café</title></head><body><p>“Très bien,” Mara Solano said.</p>";

        var read = process.run("read", Files.write(folder.resolve("p.html"), page.getBytes("windows-1252")).toString());

        assertThat(read.err()).isEmpty();
        assertThat(read.out()).anyMatch(line -> line.startsWith("“Très bien,” [1: Mara Solano"));
    }

    @Test
    void aDatabaseWithoutTablesIsNotReadAndGetsNone() throws Exception {
        assumeThat(process.h2).isFalse();

        var refused = process.run("read", Files.writeString(folder.resolve("story.txt"), STORY).toString());

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .contains("pullquote: the database lacks the tables of this version, which a server or an import makes")
                .noneMatch(line -> line.startsWith("\tat "));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var contents = new TreeMap<String, String>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
            return contents;
        }
    }

    @Test
    void anArticleIsStoredOnceItIsAccepted() throws Exception {
        var graph = Files.writeString(folder.resolve("g.jsonl"), SOLANO).toString();
        var story = Files.writeString(folder.resolve("story.txt"), STORY).toString();
        assertThat(process.run("import", graph).status()).isZero();

        var shown = process.run("import", "--published", "2020-05-01", story);
        assertThat(shown.status()).as(shown.err().toString()).isZero();
        assertThat(shown.out()).contains("  matches    person Mara Solano: people/mara, 0.97 the only person of this name",
                "1 lines, 0 refused; nothing was written: --accept 0.9 stores what is that sure");
        assertThat(process.run("export").out()).hasSize(1);

        var stored = process.run("import", "--published", "2020-05-01", "--accept", "0.9", story);
        assertThat(stored.out()).contains("articles: 1 created, 0 updated, 0 unchanged");
        assertThat(process.run("export").out()).hasSize(4).last().asString().contains("\"datePublished\":\"2020-05-01\"",
                "\"text\":\"I would do a sequel 🎬 tomorrow,\"", "\"creator\":{\"@id\":\"people/mara\"}",
                "\"pq:medium\":\"INTERVIEW\"", "\"startOffset\":1,\"endOffset\":32");
        var again = process.run("import", "--accept", "0.9", story);
        assertThat(again.out())
                .contains("  matches    article articles/a-night-out, which has the same text: nothing is stored");

        for (var wrong : List.of("1.5", "-0.1", "NaN", "high")) {
            assertThat(process.run("import", "--accept=" + wrong, story).status()).as(wrong).isEqualTo(2);
        }
        assertThat(process.run("import", "--published", "soon", story).status()).isEqualTo(2);
    }

    private Path people() throws IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < PEOPLE; i++) {
            lines.add("{\"@type\":\"Person\",\"@id\":\"people/p-%d\",\"name\":\"Person %d\"}".formatted(i, i));
        }
        return Files.write(folder.resolve("people.jsonl"), lines);
    }
}
