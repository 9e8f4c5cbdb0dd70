package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that gzip packed and that end too early, each followed by a good one. */
@QuarkusTest
@CleanDatabase
class DamagedFilesTest {

    private static final String REASON = "gzip's data end too early, and nothing is read from here";
    private static final String TITLES = "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres\n";

    @Inject
    Tables tables;

    @Inject
    Importer importer;

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void whatStandsBeforeTheDamageIsStoredAndTheOtherFilesGoOn() throws IOException {
        load("people.jsonl", lines("", "{\"@type\":\"Person\",\"@id\":\"people/p%d\",\"name\":\"%s\"}", ""));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("people.jsonl.gz");
            assertThat(problem.line()).isEqualTo(tables.count("person"));
            assertThat(problem.reason()).isEqualTo(REASON);
        });
        assertThat(tables.count("person")).isGreaterThan(100);
        assertThat(tables.count("person where slug = 'good'")).isEqualTo(1);
    }

    @Test
    void aTableOfImdbIsReadUpToTheDamage() throws IOException {
        load("title.basics.tsv", lines(TITLES, "tt90%05d\tmovie\t%s\tN\t0\t1997\t\\N\t\\N\t\\N", ""));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(tables.count("film") + 2);
            assertThat(problem.reason()).isEqualTo(REASON);
        });
        assertThat(tables.count("film")).isGreaterThan(100);
        assertThat(tables.count("person")).isEqualTo(1);
    }

    @Test
    void aListOfFilmsIsReadUpToTheDamage() throws IOException {
        load("films.json", lines("[\n", "{\"title\":\"F%d %s\",\"year\":1997},", "]"));

        assertThat(problems).extracting(Problem::reason).containsExactly(REASON);
        assertThat(tables.count("film")).isGreaterThan(100);
        assertThat(tables.count("person")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Headline\n\n", "<html><title>T</title><p>", "<rss version='2.0'>" })
    void anArticleOrAFeedIsRefusedWhole(String start) throws IOException {
        load("story.txt", lines(start, "%d %s.", ""));

        assertThat(problems).extracting(Problem::line, Problem::reason).containsExactly(tuple(1, REASON));
        assertThat(tables.count("article")).isZero();
        assertThat(tables.count("person")).isEqualTo(1);
    }

    @Test
    void aFileThatEndsInItsFirstBytesIsToldToo() throws IOException {
        load("people.jsonl", Arrays.copyOf(packed("{}"), 5));

        assertThat(problems).extracting(Problem::line, Problem::reason).containsExactly(tuple(1, REASON));
        assertThat(tables.count("person")).isEqualTo(1);
    }

    @Test
    void whatGzipDidNotWriteIsToldToo() throws IOException {
        load("people.jsonl", new byte[] { 0x1f, (byte) 0x8b, 'x', 'y', 'z', 0, 0, 0, 0, 0 });

        assertThat(problems).extracting(Problem::line, Problem::reason).containsExactly(
                tuple(1, "gzip's data are damaged (Unsupported compression method), and nothing is read from here"));
        assertThat(tables.count("person")).isEqualTo(1);
    }

    /** Words that gzip makes hardly shorter, without their last third when packed. */
    private static byte[] lines(String before, String line, String after) throws IOException {
        var random = new Random(7);
        var text = new StringBuilder(before);
        for (int i = 0; i < 3000; i++) {
            text.append(line.formatted(i, Long.toHexString(random.nextLong()))).append('\n');
        }
        var packed = packed(text.append(after).toString());
        return Arrays.copyOf(packed, packed.length * 2 / 3);
    }

    private static byte[] packed(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private void load(String name, byte[] damaged) throws IOException {
        var good = Files.writeString(folder.resolve("good.jsonl"),
                "{\"@type\":\"Person\",\"@id\":\"people/good\",\"name\":\"Good\"}");
        importer.run(List.of(Files.write(folder.resolve(name + ".gz"), damaged), good),
                new ImportOptions(false, false, false, false, ImdbFilter.MOVIES, new ArticleOptions(0.9, null)),
                new ImportListener() {
                    @Override
                    public void problem(Problem problem) {
                        problems.add(problem);
                    }
                });
    }
}
