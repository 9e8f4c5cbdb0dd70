package org.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.pullquote.fulltext.Words;
import org.pullquote.search.Snippet.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetTest {

    private static final String FILLER = "Nothing of interest happens in these sentences here. ".repeat(20);

    @Test
    void shortTextsAreShownWhole() {
        var snippet = snippet("reunited sequel", "They reunite\n\nfor a sequel.");

        assertThat(snippet.text()).isEqualTo("They reunite for a sequel.");
        assertThat(highlighted(snippet)).containsExactly("reunite", "sequel");
    }

    @Test
    void showsWhereMostOfTheWordsStand() {
        var snippet = snippet("lisa kudrow", "Lisa here. " + FILLER + "Lisa Kudrow was there. " + FILLER + "Kudrow again.");

        assertThat(snippet.text()).startsWith("…").endsWith("…").contains("Lisa Kudrow was there.");
        assertThat(snippet.text().length()).isBetween(150, 202);
        assertThat(highlighted(snippet)).containsExactly("Lisa", "Kudrow");
    }

    @Test
    void cutsBetweenWords() {
        var snippet = snippet("needle", FILLER + "needle " + FILLER);
        var words = List.of((FILLER + "needle").split(" "));

        assertThat(snippet.text().replace("…", "").split(" ")).allMatch(words::contains);
    }

    @Test
    void countsCodePoints() {
        var snippet = snippet("beyonce", "👩‍🎤 𝒜 Beyoncé’s 👀");

        assertThat(highlighted(snippet)).containsExactly("Beyoncé’s");
        assertThat(snippet.highlights().get(0).startOffset()).isEqualTo(6);
    }

    @Test
    void takesTheTextThatMatchesBest() {
        assertThat(snippet("romy michele", "Only Romy.", "Romy and Michele.", "Romy and Michele, later.").text())
                .isEqualTo("Romy and Michele.");
    }

    @Test
    void namesMatchByTheirBeginning() {
        var words = Words.of("lisa kud");

        assertThat(highlighted(Snippet.of(words, List.of(new Source("Lisa Kudrow", true))))).containsExactly("Lisa", "Kudrow");
        assertThat(highlighted(Snippet.of(words, List.of(new Source("Lisa Kudrow", false))))).containsExactly("Lisa");
    }

    @Test
    void withoutAMatchShowsTheBeginning() {
        var snippet = snippet("elsewhere", "", FILLER);

        assertThat(snippet.text()).startsWith("Nothing of interest").endsWith("…");
        assertThat(snippet.highlights()).isEmpty();
    }

    @Test
    void withoutATextThereIsNone() {
        assertThat(snippet("words")).isNull();
        assertThat(snippet("words", " \n ")).isNull();
    }

    @Test
    void markupStaysText() {
        assertThat(snippet("bold", "<b>bold</b> & <script>").text()).isEqualTo("<b>bold</b> & <script>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "x", "👀", "北", "𐐀", "a\u0301", "x ", "北 " })
    void cutsAnyText(String part) {
        for (int length : new int[] { 1, 2, 99, 199, 200, 201, 202, 403, 70_000 }) {
            var text = part.repeat(length);
            for (var query : List.of("x", "👀", "北", "x".repeat(64), text.substring(0, Math.min(text.length(), 500)), "none")) {
                var snippet = snippet(query, text);
                assertThat(snippet.text()).hasSizeLessThanOrEqualTo(202).doesNotContain("\ufffd");
                assertThat(new String(snippet.text().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8)).isEqualTo(snippet.text());
                assertThat(highlighted(snippet)).noneMatch(String::isBlank);
            }
        }
    }

    private static Snippet snippet(String query, String... texts) {
        return Snippet.of(Words.of(query), Stream.of(texts).map(text -> new Source(text, false)).toList());
    }

    private static List<String> highlighted(Snippet snippet) {
        var points = snippet.text().codePoints().toArray();
        return snippet.highlights().stream()
                .map(span -> new String(points, span.startOffset(), span.endOffset() - span.startOffset())).toList();
    }
}
