package org.pullquote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.pullquote.article.BodyText;
import org.pullquote.article.BodyText.Span;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = { //
            "the words,                  here are the words twice no,  VERBATIM,   9, 18",
            "the words,                  here the words and the words, AMBIGUOUS, -1, -1",
            "the words,                  nothing of it,                ORPHANED,  -1, -1",
            "not it's,                   she said it’s not it’s here,  NORMALIZED, 14, 22",
            "a \"b\" c,                  so a “b” c,                   NORMALIZED, 3, 10",
            "a b,                        |x a \u00a0  b y|,            NORMALIZED, 2, 8",
            "caf\u00e9 noir,             un cafe\u0301 noir,           NORMALIZED, 3, 13",
            "cafe,                       un caf\u00e9 noir,            ORPHANED,  -1, -1",
            "art,                        a part of art here,           VERBATIM,   10, 13",
            "🎬 hey,                     🎬🎬 🎬 hey,                   VERBATIM,   3, 8" })
    void findsTheOnePlaceWhereWordsStand(String words, String body, AnchorStatus status, int start, int end) {
        var anchor = Anchor.find(new BodyText(body), words);

        assertThat(anchor).isEqualTo(new Anchor(start < 0 ? null : new Span(start, end), status));
    }

    @Test
    void aPlaceThatIsToldDecidesBetweenSeveral() {
        var body = new BodyText("here, here and here");

        assertThat(Anchor.at(body, 6, "here")).isEqualTo(new Anchor(new Span(6, 10), AnchorStatus.VERBATIM));
        assertThat(Anchor.at(body, 7, "here").status()).isEqualTo(AnchorStatus.ORPHANED);
    }

    @Test
    void afterAnEditWordsMoveOrKeepTheOffsetsTheyHad() {
        var before = new Span(0, 4);

        assertThat(Anchor.again(new BodyText("Now here."), before, "here").span()).isEqualTo(new Span(4, 8));
        assertThat(Anchor.again(new BodyText("here here"), before, "here"))
                .isEqualTo(new Anchor(before, AnchorStatus.VERBATIM));
        assertThat(Anchor.again(new BodyText("it\u2019s and it\u2019s"), before, "it's"))
                .isEqualTo(new Anchor(before, AnchorStatus.NORMALIZED));
        assertThat(Anchor.again(new BodyText("So here, here"), before, "here"))
                .isEqualTo(new Anchor(before, AnchorStatus.AMBIGUOUS));
        assertThat(Anchor.again(new BodyText("gone"), before, "here")).isEqualTo(new Anchor(before, AnchorStatus.ORPHANED));
    }
}
