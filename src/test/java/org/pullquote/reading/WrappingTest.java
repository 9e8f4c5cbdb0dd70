package org.pullquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Texts whose lines are filled up to a width. */
class WrappingTest {

    private static final String RELEASE = """
            Marlow Finch joins Harbour Lights

            Marlow Finch will join the cast of the harbour film next spring, Reel
            Street Pictures announced on Monday. "I have waited for a part like
            this for most of my life, and I intend to enjoy every cold, wet
            minute of it," Finch said.

            "Marlow was the only name on our list," said the director, Pilar
            Esquivel. "She reads a page and you forget who wrote it," Esquivel
            told The Evening Reel.
            """;

    @Test
    void readLikeTheSameTextInParagraphs() {
        var quotations = TextReader.read(RELEASE, List.of()).quotations();

        assertThat(quotations).extracting(quotation -> quotation.words().of(RELEASE).replace('\n', ' ')).containsExactly(
                "I have waited for a part like this for most of my life, and I intend to enjoy every cold, wet minute of it,",
                "Marlow was the only name on our list,",
                "She reads a page and you forget who wrote it,");
        assertThat(quotations).extracting(quotation -> quotation.speakers().get(0).name())
                .containsExactly("Marlow Finch", "Pilar Esquivel", "Pilar Esquivel");
    }

    @Test
    void keepEveryCharacterInItsPlace() {
        var joined = Wrapping.joined(RELEASE.replace("\n", "\r\n"));

        assertThat(joined).hasSameSizeAs(RELEASE.replace("\n", "\r\n")).contains("Reel  Street", "Lights\r\n\r\nMarlow");
    }

    @Test
    void areNoListsAndNoParagraphsOfOneLine() {
        var list = """
                The cast of the film, as the studio has it today
                Marlow Finch
                Pilar Esquivel
                Theo Brandt
                Dan Merrow
                """;
        var paragraphs = """
                “The whale has a contract and it is longer than mine,” Dan Merrow said on Monday, and laughed.
                Nora Field said nothing of the kind.
                “I brought the soup,” said Merrow.
                “It was cold,” Field told the Daily Reel.
                """;

        assertThat(Wrapping.joined(list)).isSameAs(list);
        assertThat(Wrapping.joined(paragraphs)).isSameAs(paragraphs);
    }
}
