package org.pullquote.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text consists of, it is read, and four times as much of it takes about four times as long. */
class HostileTextTest {

    private static final int SHORT = 40_000;
    private static final int TIMES = 4;
    /** What is quadratic takes 16 times as long; what is linear took 3 to 5 times, and more on a busy machine. */
    private static final double MOST = 10;
    private static final int TRIES = 5;

    @ParameterizedTest
    @ValueSource(strings = { "\"", "“", "”", "''", "``", "'a ", "‘a ", "“a” ", "“a”", "“a b c d” and “", "“I am ", "“a, ",
            "she said, “I am ", "“I am, Anna said. ", "“Yes,” said Anna. ", "“yes” said ", "said “a b c” ", "said ", "he said ",
            "Anna said ", "Anna Smith ", "Anna ", "Anna’s ", "Anna and ", "Her manager said. ", "who ", "that ", "of the ",
            "told ", "told The ", "according to ", "“a” according to ", "in a statement to ", "in an interview with The ", "@",
            "&",
            "-", "— ", ", ", "A. ", "Mr. ", "(", ")", "…", "9", "2017 ", "on May 3, 2017 ", "🎬", "e\u0301", "字", "\n", "“a\n",
            "“a b c d e f g”\n", "A Headline Of Capitals\n", "The couple said. They said “so it is.” ",
            "The actress said. ", "the “a” star ", "For Anna, ", "a number of ", "the University of ", "“jumps” ",
            "“It jumps when I do.” ", "“It jumps when I do.” Anna smiled. ", "with Anna denying it and telling ", "Adding:\n",
            "Photos\n", "in the words of ", "asked by Anna ", "Speaking of it, Anna, she ", "the film shows Anna, ",
            "asked “why?” ", "they said ", "described by Anna as ",
            "Anna, the Reel of Anna, ", "one of them, Anna, said ", "Lucky ",
            "DJ Anna ", "Star ", "Judge ", "General ",
            "“a” film\n", "she “It jumps when I do so well today” ", "Anna was reportedly “cold and wet in there” " })
    void takesLinearTime(String piece) {
        assertLinear(length -> piece.repeat(length / piece.length()));
    }

    /** The pieces of one half are not looked through for each piece of the other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “a | “b” c
            “I am here. “ | Anna said so today.
            Zorp went home. The actress left. | “We are all here so now,” he said.
            Anna | “-”
            Anna | Mr Smith sat.
            “We do like it so much here”, a clergyman said, | Anna
            Anna Smith, pope of Salem, sat. | The pope sat.
            pope Anna. | “It is so good,” the pope said.
            Theresa May sat. | “It is so good,” said Anna.
            Anna Smith’s mother Eva Smith sat. | Ms Smith said “it is so good.”
            the chancellor, | Anna said the chancellor sat.
            Ann Smith West sat. | Ann Smith said “it is so good.”
            """)
    void takesLinearTimeInTwoHalves(String first, String second) {
        assertLinear(length -> (first + " ").repeat(length / 2 / (first.length() + 1)) + "\n\n"
                + (second + " ").repeat(length / 2 / (second.length() + 1)) + "\n\n“We are all here so now,” he said.");
    }

    @Test
    void aBeginningIsNotLookedThroughForEachPronounBehindIt() {
        assertLinear(length -> "Speaking of it, " + "Anna, she ".repeat(length / 10) + ". “We are all here so now,” he said.");
    }

    private static void assertLinear(IntFunction<String> ofLength) {
        var text = ofLength.apply(SHORT);
        var longer = ofLength.apply(SHORT * TIMES);
        read(text);
        var ratio = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && ratio > MOST; i++) {
            ratio = Math.min(ratio, (double) read(longer) / read(text));
        }

        assertThat(ratio).isLessThan(MOST);
    }

    /** Feeds and pages are cut off anywhere. */
    @Test
    void readsWhateverATextEndsWith() {
        for (AnnotatedText annotated : AnnotatedText.all()) {
            var text = annotated.text();
            for (int end = 0; end <= text.length(); end++) {
                var cut = text.substring(0, end);
                assertThatNoException().as(cut).isThrownBy(() -> TextReader.read(cut, List.of()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "“We love it,” — It", "“Great film,” per It is", "She joined the Department of",
            "“It rains,” Field, 40, pointed out Smith.", "Said “so.”",
            "According to, “so”", "“so,” in the words of", "Which said “so.”", "He is “so” (", "“so” per" })
    void readsOddEnds(String text) {
        assertThatNoException().isThrownBy(() -> TextReader.read(text, List.of()));
    }

    /** Nanoseconds of this thread's work. */
    private static long read(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        TextReader.read(text, List.of());
        return Math.max(1, threads.getCurrentThreadCpuTime() - start);
    }
}
