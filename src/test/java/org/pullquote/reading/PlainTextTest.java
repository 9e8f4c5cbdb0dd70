package org.pullquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void markUpHoweverDeepIsOnlyItsWords() {
        assertThat(PlainText.of("<div>".repeat(100_000) + "deep")).isEqualTo("deep");
        assertThat(PlainText.of("a<b>b</b> <p> c \n d</p>e<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>"))
                .isEqualTo("ab\n\nc d\n\ne\n\n1 2\n3");
    }

    @Test
    void quotationsKeepTheirMarksAndFootnotesGo() {
        assertThat(PlainText.of("<p>Bo<sup>1</sup> said <q>extra&shy;ordi\u00ADnary</q>.</p>"))
                .isEqualTo("Bo said “extraordinary”.");
        assertThat(PlainText.of("<q><i>“Never.”</i></q> 200 m<sup>2</sup> cost 10<sup>6</sup>[a note]<sup>[2]</sup>."))
                .isEqualTo("“Never.” 200 m2 cost 106[a note].");
        assertThat(PlainText.of("A <del>long</del> <ins>short</ins> night")).isEqualTo("A long short night");
    }

    @Test
    void aTitleIsOneLine() {
        assertThat(PlainText.line(" Wren&#8217;s &amp; Falk&rsquo;s<br>long <em>night</em>&nbsp; 1 < 2 ")).isEqualTo(
                "Wren’s & Falk’s long night 1 < 2");
    }

    @Test
    void theLinesOfATextStayWhereNoMarkUpPartsIt() {
        assertThat(PlainText.ofText("Falk&rsquo;s <em>night</em>.\n\nIt was\nlong.")).isEqualTo(
                "Falk’s night.\n\nIt was\nlong.");
        assertThat(PlainText.ofText("<p>Falk’s\nnight.</p><p>It was<br>long.</p>")).isEqualTo(
                "Falk’s night.\n\nIt was\nlong.");
        assertThat(PlainText.ofText("Falk’s night.\r\n \r\nIt was\nlong. <blockquote>Yes.</blockquote>")).isEqualTo(
                "Falk’s night.\n\nIt was long.\n\nYes.");
    }
}
