package org.pullquote.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final String SHOWN = """
            <body>
              <nav><a href="/">Home</a></nav>
              <article class="story">
                <header><h1>Two friends meet</h1><p class="byline">By Nora Field</p></header>
                <p>Mara Solano met <a href="/kestrel">Lena Kestrel</a><br>at a party.</p>
                <figure><img src="a.jpg"><figcaption>Photo: The Daily Reel</figcaption></figure>
                <p>“Look who stole my   chair,” she&nbsp;said.</p>
                <div class="related-stories"><p>More about parties, chairs and thieves of chairs.</p></div>
                <p><a href="/more">Ten chairs that were stolen by stars</a></p>
                <p>“It was <em>my</em> chair,” Kestrel replied, and so the evening went on until the last chair was taken and the
                   host switched off the lights, which nobody who was there will forget.</p>
                <aside><p>Sign up for our letter.</p></aside>
              </article>
              <footer><p>© The Daily Reel</p></footer>
            </body>""";

    private static final String BODY = """
            Mara Solano met Lena Kestrel at a party.

            “Look who stole my chair,” she said.

            “It was my chair,” Kestrel replied, and so the evening went on until the last chair was taken and the host switched off the lights, which nobody who was there will forget.""";

    @Test
    void readsLinkedDataFirst() {
        var page = PageReader.html("""
                <html lang="en"><head><title>Two friends | The Daily Reel</title>
                <meta property="og:title" content="You will not believe who met">
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"},
                  {"@type": ["NewsArticle"], "headline": "Two friends meet", "datePublished": "2019-09-25T18:30:00Z",
                   "author": [{"@type": "Person", "name": "Nora Field"}, {"name": "Ivo Brandt"}],
                   "publisher": {"name": "The Daily Reel"}, "mainEntityOfPage": {"@id": "https://reel.example/two-friends"},
                   "dateModified": "2019-09-26", "description": "Old &amp;\nnew.", "articleSection": ["Reviews", "Film"],
                   "keywords": ["Chairs", " Parties ", {"@type": "DefinedTerm", "name": "Stars"}, "Chairs", ""]}]}
                </script></head>""" + SHOWN);

        assertThat(page).isEqualTo(new Page("Two friends meet", "Nora Field, Ivo Brandt", "2019-09-25T18:30:00Z",
                "2019-09-26", "The Daily Reel", "https://reel.example/two-friends", "en", "Old & new.", "Reviews",
                List.of("Chairs", "Parties", "Stars"), BODY, List.of()));
    }

    @Test
    void entitiesAndTagsInLinkedDataAreNoWords() {
        var page = PageReader.html("""
                <script type="application/ld+json">{"@type": "Article", "headline": "Wren&#8217;s &amp; Falk&rsquo;s<br>night",
                  "author": ["Zo&euml; Field", {"name": "<a href='/bo'>Bo High</a>"}], "publisher": {"name": "Bo &amp; Co"},
                  "articleBody": "<p>“It&#39;s late,” she said.</p><p>Nobody answered.</p>"}</script>""");

        assertThat(page.headline()).isEqualTo("Wren’s & Falk’s night");
        assertThat(page.byline()).isEqualTo("Zoë Field, Bo High");
        assertThat(page.outlet()).isEqualTo("Bo & Co");
        assertThat(page.body()).isEqualTo("“It's late,” she said.\n\nNobody answered.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "//<![CDATA[\n%s\n//]]>", "/* <![CDATA[ */ %s /* ]]> */", "<![CDATA[%s]]>", "<!-- %s -->",
            "\n<!--//--><![CDATA[//><!--\n%s\n//--><!]]>" })
    void linkedDataIsReadAsPublishersWriteIt(String wrapping) {
        var page = PageReader.html("<script type='application/ld+json; charset=utf-8'>" + wrapping.formatted("""
                {"@type": "Article", "articleBody": "First.

                Second.\tThird.", "headline": "Nora\\'s night", "author": ["Nora Field",],}""") + "</script>");

        assertThat(page.headline()).isEqualTo("Nora's night");
        assertThat(page.byline()).isEqualTo("Nora Field");
        assertThat(page.body()).isEqualTo("First.\n\nSecond.\tThird.");
        assertThat(page.notes()).isEmpty();
    }

    @Test
    void linkedDataThatCannotBeReadIsTold() {
        var page = PageReader.html("<script type=application/ld+json>\n{\n \"headline\": no }</script>"
                + "<script type=application/ld+json>" + "[".repeat(2000) + "</script>"
                + "<script type=application/ld+json>{\"@type\": \"Article\", \"headline\": \"Yes\"}</script>");

        assertThat(page.headline()).isEqualTo("Yes");
        assertThat(page.notes()).hasSize(2).allMatch(note -> note.startsWith("nothing is made of its JSON-LD, which is broken"))
                .first().asString().endsWith(" in its line 3, column 14");
    }

    @Test
    void readsOpenGraphAndMarkupWhereThereIsNoLinkedData() {
        var page = PageReader
                .html("""
                        <html lang="en-GB"><head><script type="application/ld+json">{"@type": "NewsArticle", </script>
                        <meta property="og:title" content="Two friends meet again"><meta property="og:site_name" content="The Daily Reel">
                        <meta property="article:published_time" content="2019-09-25"><link rel="canonical" href="https://reel.example/again">
                        <meta property="article:modified_time" content="2019-09-26"><meta property="article:section" content="Reviews">
                        <meta property="og:description" content="Old &amp; new."><meta name="description" content="All of it.">
                        <meta property="article:tag" content="Chairs"><meta property="article:tag" content="Parties, loud">
                        </head>"""
                        + SHOWN);

        assertThat(page).isEqualTo(new Page("Two friends meet again", "Nora Field", "2019-09-25", "2019-09-26",
                "The Daily Reel",
                "https://reel.example/again", "en-GB", "Old & new.", "Reviews",
                List.of("Chairs", "Parties, loud"), BODY,
                List.of("nothing is made of its JSON-LD, which is broken in its line 1, column 26")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<meta name=keywords content='Chairs, Parties,, Chairs'>",
            "<script type=application/ld+json>{\"@type\": \"Article\", \"keywords\": \"Chairs,Parties , \"}</script>",
            "<script type=application/ld+json>{\"@type\": \"Article\"}</script><meta name=news_keywords content='Chairs, Parties'>" })
    void keywordsOnOneLineArePartedByCommas(String html) {
        assertThat(PageReader.html(html).tags()).containsExactly("Chairs", "Parties");
    }

    @Test
    void takesTheStatedBodyWhereThePageShowsLess() {
        var page = PageReader.html("""
                <script type="application/ld+json">{"@type": "Article", "articleBody": "%s"}</script>
                <article><p>Subscribe to read on.</p></article>""".formatted("A long story about chairs. ".repeat(20)));

        assertThat(page.body()).startsWith("A long story about chairs.").endsWith("chairs.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            One<br>two<br><br>three<br> &nbsp; <b><br></b>four        | One two/three/four
            <p>One<br></p><br><p>two<p><br>three                      | One/two/three
            She said <q>Yes, <q>no</q></q> and <q> “Never.” </q>      | She said “Yes, ‘no’” and “Never.”
            Bo Carver<sup>1</sup> met Al<sup><a>[<b>23</b>]</a></sup> | Bo Carver met Al
            The 19<sup>th</sup> floor of 7<sup>(2)</sup>              | The 19th floor of 7
            <table><tr><td>Bo<td>Al<tr><td>Cy</table>                 | Bo Al Cy
            <dl><dt>Who</dt><dd>Bo</dd></dl><h5>Al</h5>Cy             | Who Bo Al Cy
            A night<del>fall</del><ins>cap</ins>s                     | A nightfallcaps
            The extra&shy;ordi\u00ADnary night                        | The extraordinary night
            One <i style='color:red; Display : NONE'>two</i> three    | One three
            One <i style='visibility:hidden'>two</i> three            | One three
            One <i style='display:nonesuch'>two</i> three             | One two three
            """)
    void theBodyIsWhatThePageShows(String html, String paragraphs) {
        assertThat(PageReader.html("<article>" + html + "</article>").body()).isEqualTo(paragraphs.replace("/", "\n\n"));
    }

    @Test
    void theHeadlineIsWhatThePageShows() {
        assertThat(PageReader.html("<h1>Extra&shy;ordi\u00ADnary <q>night</q><sup>2</sup></h1>").headline())
                .isEqualTo("Extraordinary “night”");
        assertThat(PageReader.html("<meta property='og:title' content='Extra&shy;ordinary'>").headline())
                .isEqualTo("Extraordinary");
    }

    @Test
    void theFirstLineOfATextIsItsHeadline() {
        var page = PageReader.text("\n Two friends meet \r\n\r\nMara Solano met Lena Kestrel.\n");

        assertThat(page.headline()).isEqualTo("Two friends meet");
        assertThat(page.body()).isEqualTo("Mara Solano met Lena Kestrel.");
    }

    @Test
    void whatIsReadOutOfAPageCanBeReadOn() {
        var quotations = TextReader.read(PageReader.html(SHOWN).body(), List.of()).quotations();

        assertThat(quotations).extracting(quotation -> quotation.speakers().get(0).name()).containsExactly("Mara Solano",
                "Lena Kestrel");
    }

    @Test
    void emptyAndBrokenPagesAreEmpty() {
        for (String html : List.of("", "<", "<p>", "plain", "<article></article>", "<div>".repeat(10_000),
                "<q>".repeat(10_000), "<sup>".repeat(10_000))) {
            assertThat(PageReader.html(html).headline()).isNull();
        }
    }
}
