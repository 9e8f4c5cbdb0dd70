package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CleanDatabase
class ImportCommandTest {

    @Inject
    Importer importer;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        var command = PullquoteCommand.of(importer, null, null, null);
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        var all = new String[arguments.length + 1];
        all[0] = "import";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return command.execute(all);
    }

    private int runWith(String input, String... arguments) {
        var before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void standardInputIsCalledAsItWasGiven() {
        assertThat(runWith("{\"@type\":\"Person\"}\n{}", "-")).isEqualTo(1);
        assertThat(runWith("A night out\n\nNobody was there.", "-")).isZero();

        assertThat(err.toString()).startsWith("-:1: @id is missing\n-:2: @type is missing\n");
        assertThat(out.toString()).contains("\n-\n  creates    article “A night out”");
    }

    @Test
    void aLongLineIsShownInPart() {
        assertThat(runWith("word ".repeat(60_000), "-")).isEqualTo(1);

        assertThat(err.toString()).startsWith("-:1: has a headline, 'word word").contains("word…', and no text below it")
                .hasSizeLessThan(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --type=tvseries        | --type 'tvseries' is not one of IMDb's, movie, short, tvEpisode, tvMiniSeries, tvMovie, tvPilot, tvSeries
            --type=                | --type '' is not one of IMDb's, movie,
            --year-from=99999      | --year-from 99999 is not a year
            --year-from=0          | --year-from 0 is not a year
            --accept=1.1           | --accept 1.1 is not from 0 to 1
            --published=2019-02-30 | --published 2019-02-30 is not a day such as 2019-09-25
            """)
    void wrongArgumentsAreUsageFaults(String argument, String reason) throws IOException {
        var file = Files.writeString(folder.resolve("people.jsonl"),
                "{\"@type\":\"Person\",\"@id\":\"people/p\",\"name\":\"P\"}");

        assertThat(run(argument, file.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith(reason);
    }
}
