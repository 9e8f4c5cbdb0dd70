package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import jakarta.inject.Inject;

import org.pullquote.annotation.TextAnnotator;
import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

@QuarkusTest
@CleanDatabase
class ReadCommandTest {

    private static final String STORY = """
            A reunion 🎬 at a party

            Lena Kestrel and Mara Solano of the film Rosa and Mabel’s Class Reunion met. “I 💜 it,” Solano told The Evening Reel in 2017.

            “Nobody asked me,” a rep said. Petra Vance thought so too: “And nobody will ask me.”
            """;
    private static final String ANNOTATE = """
            query ($text: String!) { annotate(text: $text) {
              people { text spans { startOffset endOffset } subject { ...subject } confidence reason }
              films { text spans { startOffset endOffset } subject { ...subject } confidence reason }
              quotes { text startOffset endOffset kind speaker { ...speaker } alternatives { ...speaker }
                subjects { ...subject } cue source { outlet medium saidOn text } confidence rule } } }
            fragment subject on Subject { __typename ... on Person { id slug name } ... on Film { id slug title year } }
            fragment speaker on SpeakerCandidate { name person { id slug name } mention { startOffset endOffset } confidence }""";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    TextAnnotator annotator;

    @Inject
    Tables tables;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void know() {
        Samples.rosaAndMabel();
    }

    private int read(String... arguments) {
        var command = PullquoteCommand.of(null, null, null, annotator);
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        var all = new String[arguments.length + 1];
        all[0] = "read";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return command.execute(all);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("story"), content).toString();
    }

    @Test
    void showsTheWordsInTheirPlaceWhoSaidThemAndWhatIsUnsure() throws IOException {
        assertThat(read(file(STORY))).isZero();

        assertThat(out.toString()).contains("“I 💜 it,” [1: Mara Solano] Solano told The Evening Reel in 2017.",
                "“Nobody asked me,” [2: a rep?] a rep said.", "“And nobody will ask me.” [3: Petra Vance]",
                """
                            1  “I 💜 it,”
                              Mara Solano (people/mara-solano); source “told The Evening Reel in 2017”, The Evening Reel, INTERVIEW, 2017; 0.98 SUBJECT_VERB
                        """,
                "\n    Lena Kestrel (people/lena-kestrel), 1 place; ", "\n  ? Petra Vance, 1 place; ",
                "\n    Rosa and Mabel’s Class Reunion (films/rosa-and-mabel), 1 place; ").doesNotContain("\u001B");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void coloursAreTheTerminals() throws IOException {
        assertThat(read("--color=ALWAYS", file(STORY))).isZero();

        assertThat(out.toString()).contains("\u001B[36m", "“\u001B[0m\u001B[32mI 💜 it,\u001B[0m”");
        assertThat(out.toString().replaceAll("\u001B\\[\\d+m", "")).startsWith(STORY.substring(0, 20));
    }

    @Test
    void whatWouldSteerATerminalIsShownInstead() throws IOException {
        assertThat(read(file("A\u001B[31m\u0007\u009B2J\n\n“Yes,” Mara Solano said.\u007F"))).isZero();

        assertThat(out.toString()).startsWith("A␛[31m␇\uFFFD2J\n\n").contains("said.\uFFFD\n").doesNotContain("\u001B");
    }

    @Test
    void jsonIsWhatAnnotateAnswers() throws IOException {
        assertThat(read("--json", file(STORY))).isZero();

        var annotate = GraphQL.query(ANNOTATE, Map.of("text", STORY)).getMap("data.annotate");
        assertThat(JSON.readTree(out.toString())).isEqualTo(JSON.readTree(JSON.writeValueAsString(annotate)));
    }

    @Test
    void ofAPageTheArticleIsRead() throws IOException {
        assertThat(read("--json", file("""
                <!doctype html><title>Site</title><nav>Menu</nav><article><h1>A party 🎬</h1>
                <p>“Yes,” <b>Mara Solano</b> said.</p></article>"""))).isZero();

        var answer = JSON.readTree(out.toString());
        assertThat(answer.path("text").asText()).isEqualTo("A party 🎬\n\n“Yes,” Mara Solano said.");
        assertThat(answer.path("quotes").path(0).path("startOffset").asInt()).isEqualTo(12);
        assertThat(answer.path("people").path(0).path("subject").path("slug").asText()).isEqualTo("mara-solano");
    }

    @Test
    void whatAPageHoldsThatCannotBeReadIsTold() throws IOException {
        assertThat(read(file("<title>A</title><script type=application/ld+json>{</script><p>“Yes,” Mara Solano said.</p>")))
                .isZero();

        assertThat(out.toString()).startsWith("A\n\n“Yes,”");
        assertThat(err.toString()).startsWith("note: ").contains("story: nothing is made of its JSON-LD, which is broken");
    }

    @Test
    void storesNothing() throws IOException {
        var before = tables.contents();

        assertThat(read(file(STORY)) + read("--json", file(STORY))).isZero();

        assertThat(tables.contents()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({ "windows-1252", "UTF-16", "UTF-8" })
    void aPageIsReadInTheCharacterSetThatItNames(String charset) throws IOException {
        var page = "<html><head><meta charset='" + charset
                + "'><title>Café</title></head><body><p>“Très bien,” Mara Solano said.</p></body>";

        assertThat(read(Files.write(folder.resolve("p.html"), page.getBytes(charset)).toString())).isZero();

        assertThat(out.toString()).startsWith("Café\n\n“Très bien,” [1: Mara Solano");
    }

    @ParameterizedTest
    @CsvSource({ "iso-8859-1", "latin1", "us-ascii" })
    void aPageThatNamesAnOldCharacterSetIsReadInItsSupersetOfWindows(String named) throws IOException {
        var page = "<html><head><meta charset='" + named
                + "'><title>Café</title></head><body><p>“Très bien,” Mara Solano said.</p></body>";

        assertThat(read(Files.write(folder.resolve("p.html"), page.getBytes("windows-1252")).toString())).isZero();

        assertThat(out.toString()).startsWith("Café\n\n“Très bien,” [1: Mara Solano");
    }

    @ParameterizedTest
    @CsvSource({ "''", "<meta charset=unheard-of>" })
    void aPageThatNamesNoCharacterSetIsReadInThatOfOldBrowsers(String meta) throws IOException {
        var page = "<html><head>" + meta + "<title>Café</title></head><body><p>“Très bien,” Mara Solano said.</p></body>";

        assertThat(read(Files.write(folder.resolve("p.html"), page.getBytes("windows-1252")).toString())).isZero();

        assertThat(out.toString()).startsWith("Café\n\n“Très bien,” [1: Mara Solano");
        assertThat(err.toString()).contains("p.html: names no character set and is not UTF-8: it is read as windows-1252");
    }

    @Test
    void whatIsNoArticleIsRefused() throws IOException {
        refused(new byte[0], "p.txt", "is empty");
        refused("\n ".getBytes(StandardCharsets.UTF_8), "p", "p is empty");
        refused(new byte[] { 'a', 0, 'b' }, "p", "is not text in UTF-8");
        refused(new byte[] { (byte) 0xC3, '(' }, "p", "is not text in UTF-8");
        refused("<html><meta charset=utf8><p>\u00E9".getBytes(StandardCharsets.ISO_8859_1), "p",
                "is not in UTF-8, the character set that it names");
        refused("<html><meta http-equiv=content-type content='text/html; charset=UTF-8'><p>\u00E9"
                .getBytes(StandardCharsets.ISO_8859_1), "p", "is not in UTF-8, the character set that it names");
        refused("<html><meta charset=shift_jis><p>\u00E9<".getBytes(StandardCharsets.ISO_8859_1), "p",
                "is neither UTF-8 nor in Shift_JIS, the character set that it names");
        refused("<html><p>\u0081".getBytes(StandardCharsets.ISO_8859_1), "p",
                "names no character set, and is neither UTF-8 nor windows-1252");
        refused("<html><nav>Menu</nav>".getBytes(StandardCharsets.UTF_8), "p", "is a page without the text of an article");
        refused("{\"@type\":\"Person\"}".getBytes(StandardCharsets.UTF_8), "p", "is neither a page nor plain text");
        refused("x".repeat((16 << 20) + 1).getBytes(StandardCharsets.UTF_8), "p", "is larger than 16777216 bytes");
        refused("x".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8), "p",
                "/p: INVALID_INPUT: 'text' must not be longer than 1048576 bytes of UTF-8.");
    }

    private void refused(byte[] content, String name, String reason) throws IOException {
        err.getBuffer().setLength(0);
        assertThat(read(Files.write(folder.resolve(name), content).toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("pullquote: ").contains(reason);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void standardInputIsCalledAsItWasGiven() {
        var before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(new byte[0]));
            assertThat(read("-")).isEqualTo(1);
        } finally {
            System.setIn(before);
        }
        assertThat(err.toString()).isEqualTo("pullquote: - is empty\n");
    }

    @ParameterizedTest
    @CsvSource({ "missing.txt", "--color=sometimes story", "story story", "''" })
    void wrongArgumentsAreUsageFaults(String arguments) throws IOException {
        file(STORY);

        assertThat(read(arguments.isEmpty() ? new String[0] : arguments.split(" "))).isEqualTo(2);
    }
}
