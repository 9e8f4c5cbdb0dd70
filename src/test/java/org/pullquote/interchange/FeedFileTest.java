package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CleanDatabase
class FeedFileTest {

    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>The Daily Reel</title><link>https://reel.example/</link><description>Films</description><language>en-GB</language>
            %s
            </channel></rss>
            """;
    private static final String WHOLE = """
            <item><title>A reunion &amp; a party</title><link>https://reel.example/2019/09/a-reunion.html</link>
            <guid isPermaLink="false">reel-1</guid><pubDate>Wed, 25 Sep 2019 18:30:00 GMT</pubDate>
            <dc:creator>Nora Field</dc:creator><category>news</category><category>Reunions</category>
            <description>&lt;p&gt;Two friends meet.&lt;/p&gt;</description>
            <content:encoded><![CDATA[<p>Kestrel called it “the <em>best</em> surprise”.</p>
            <script>track()</script><p>One<br>two</p><ul><li>Rosa</li><li>Mabel &amp; co</li></ul>]]></content:encoded></item>
            """;
    private static final String SUMMARY = """
            <item><title>Only a summary</title><link>https://reel.example/summary</link>
            <pubDate>Thu, 26 Sep 2019 08:00:00 +0200</pubDate><author>desk@reel.example (Tom Mill)</author>
            <description>What it is about.</description></item>
            """;
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Evening Reel</title><link href="https://evening.example/"/>
            <id>urn:evening</id><updated>2020-01-02T00:00:00Z</updated>
            <entry><title type="html">&lt;b&gt;Bold&lt;/b&gt; words</title><link href="https://evening.example/bold"/><id>urn:evening:1</id>
            <published>2020-01-01T10:00:00Z</published><updated>2020-01-02T10:00:00+01:00</updated>
            <author><name>Ann Low</name></author><author><name>Bo High</name></author><category term="sequels" label="Sequels"/>
            <summary>In short.</summary>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p><p>Second.</p></div></content></entry>
            <entry><title>Text</title><link href="https://evening.example/text"/><id>urn:evening:2</id>
            <updated>2020-01-03T10:00:00Z</updated><content type="text">1 &lt; 2</content></entry>
            </feed>
            """;

    @Inject
    Tables tables;

    @Inject
    Importer importer;

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void anItemOfRssIsAnArticle() throws IOException {
        load(RSS.formatted(WHOLE));

        assertThat(problems).isEmpty();
        assertThat(tables.column(
                "select headline || '|' || url || '|' || summary || '|' || byline || '|' || section || '|' || language || '|' || name || '|' || homepage from article join outlet on outlet.id = outlet_id"))
                .containsExactly(
                        "A reunion & a party|https://reel.example/2019/09/a-reunion.html|Two friends meet.|Nora Field|news|en-GB|The Daily Reel|https://reel.example/");
        assertThat(tables.column("select body from article_body"))
                .containsExactly("Kestrel called it “the best surprise”.\n\nOne\ntwo\n\nRosa\nMabel & co");
        assertThat(tables.column("select tag from article_tag order by ordinal")).containsExactly("news", "Reunions");
        assertThat(tables.count("article where published_at = timestamp with time zone '2019-09-25 18:30:00+00'")).isEqualTo(1);
        assertThat(tables.column("select slug from article")).allMatch(slug -> slug.matches("the-daily-reel-[0-9a-f]{12}"));
    }

    @Test
    void anEntryOfAtomIsAnArticle() throws IOException {
        load(ATOM);

        assertThat(problems).isEmpty();
        assertThat(tables.column(
                "select headline || '|' || coalesce(summary, '-') || '|' || coalesce(byline, '-') || '|' || coalesce(section, '-') || '|' || body from article join article_body on article_id = id order by published_at"))
                .containsExactly("Bold words|In short.|Ann Low, Bo High|Sequels|First.\n\nSecond.", "Text|-|-|-|1 < 2");
        assertThat(tables.count("article where modified_at = timestamp with time zone '2020-01-02 09:00:00+00'")).isEqualTo(1);
        assertThat(tables.count("article where published_at = timestamp with time zone '2020-01-03 10:00:00+00'")).isEqualTo(1);
    }

    @Test
    void aFeedReadAgainUpdatesItsArticles() throws IOException {
        load(RSS.formatted(WHOLE), ATOM);
        var before = tables.contents();

        var again = load(RSS.formatted(WHOLE), ATOM);
        assertThat(again.created() + again.updated()).isZero();
        assertThat(tables.contents()).isEqualTo(before);

        var changed = load(
                RSS.formatted(WHOLE.replace("A reunion &amp; a party", "Changed").replace("/2019/09/a-reunion.html", "/new")));
        assertThat(changed.created()).isZero();
        assertThat(changed.updated()).isEqualTo(1);
        assertThat(tables.column("select headline from article where url = 'https://reel.example/new'"))
                .containsExactly("Changed");
    }

    @Test
    void anArticleThatTheGraphHasUnderTheSameAddressIsUpdated() throws IOException {
        Samples.load(
                """
                        {"@type":"NewsArticle","@id":"articles/own","headline":"Own","url":"https://reel.example/summary","articleBody":"The whole text.","datePublished":"2019-09-26"}
                        """);

        load(RSS.formatted(SUMMARY));

        assertThat(problems).isEmpty();
        assertThat(tables.column(
                "select slug || '|' || headline || '|' || summary || '|' || byline || '|' || body from article join article_body on article_id = id"))
                .containsExactly("own|Only a summary|What it is about.|Tom Mill|The whole text.");
    }

    @Test
    void aSummaryIsNoTextUnlessOneSaysSo() throws IOException {
        var feed = RSS.formatted(WHOLE + SUMMARY);

        load(feed);
        assertThat(problems).extracting(Problem::line, Problem::reason).singleElement().asString().contains("10",
                "'Only a summary' has only a summary", "--summary-as-body");
        assertThat(tables.count("article")).isEqualTo(1);

        importer.run(List.of(folder.resolve("0")),
                new ImportOptions(false, false, false, true, ImdbFilter.MOVIES, ArticleOptions.DEFAULTS),
                ImportListener.SILENT);
        assertThat(tables.column(
                "select body || coalesce(summary, '-') from article join article_body on article_id = id where headline = 'Only a summary'"))
                .containsExactly("What it is about.-");
    }

    @Test
    void anItemWithoutLinkIsCompleteInItself() throws IOException {
        load(RSS.formatted(
                "<item><guid isPermaLink=\"false\">x</guid><title>Note</title><pubDate>Wed, 25 Sep 2019 18:30:00 GMT</pubDate><description>All there is.</description></item>"));

        assertThat(problems).isEmpty();
        assertThat(tables.column("select body from article_body")).containsExactly("All there is.");
        assertThat(tables.count("article where url is null and summary is null")).isEqualTo(1);
    }

    @Test
    void aBadEntryIsToldWithItsLineAndTheOthersGoOn() throws IOException {
        load(RSS.formatted(
                "<item><title>T</title><link>/relative</link><pubDate>Wed, 25 Sep 2019 18:30:00 GMT</pubDate><description>d</description></item>\n"
                        + "<item><title>T</title><link>https://reel.example/a</link><description>d</description></item>\n"
                        + "<item><link>https://reel.example/b</link><pubDate>Wed, 25 Sep 2019 18:30:00 GMT</pubDate></item>\n"
                        + WHOLE));

        assertThat(problems).extracting(Problem::line).containsExactly(4, 5, 6);
        assertThat(problems).extracting(Problem::reason).satisfiesExactly(
                reason -> assertThat(reason).contains("is not an absolute http(s) address"),
                reason -> assertThat(reason).isEqualTo("has no date (pubDate, dc:date, published or updated)"),
                reason -> assertThat(reason).contains("headline"));
        assertThat(tables.count("article")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <pubDate>32 Jan 2024 10:00:00 GMT</pubDate>           | pubDate '32 Jan 2024 10:00:00 GMT' is not a date that can be read
            <pubDate>30 Feb 2023 10:00:00 GMT</pubDate>           | pubDate '30 Feb 2023 10:00:00 GMT' is not a date that can be read
            <pubDate>1709627400</pubDate>                         | pubDate '1709627400' is not a date that can be read
            <dc:date>2024-02-30T10:00:00Z</dc:date>               | dc:date '2024-02-30T10:00:00Z' is not a date that can be read
            """)
    void aDateThatIsNoneIsToldInItsOwnWords(String date, String reason) throws IOException {
        load(RSS.formatted(WHOLE.replaceFirst("<pubDate>.*</pubDate>", date)));

        assertThat(problems).extracting(Problem::line, Problem::reason).containsExactly(tuple(4, reason));
        assertThat(tables.count("article")).isZero();
    }

    @Test
    void pubDateCountsBeforeDcDate() throws IOException {
        var both = WHOLE.replace("<pubDate>", "<dc:date>2001-01-01T00:00:00Z</dc:date><pubDate>");
        load(RSS.formatted(both + both.replaceFirst("<pubDate>.*</pubDate>", "<pubDate/>").replace("reel-1", "reel-2")
                .replace("/2019/09/a-reunion.html", "/2")));

        assertThat(problems).isEmpty();
        assertThat(tables.count("article where published_at = timestamp with time zone '2019-09-25 18:30:00+00'")).isEqualTo(1);
        assertThat(tables.count("article where published_at = timestamp with time zone '2001-01-01 00:00:00+00'")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            <link href='https://a.example/'/>                                                               | https://a.example/     | https://a.example/news/1
            <link rel='self' href='https://a.example/feed/all.xml'/><link href='/'/>                        | https://a.example/     | https://a.example/feed/news/1
            <link rel='alternate' type='text/html' href='..'/><link rel='self' href='https://a.example/feed/all.xml'/> | https://a.example/ | https://a.example/feed/news/1
            <link rel='self' href='https://a.example/feed.xml'/>                                            | none                   | https://a.example/news/1
            <link rel='alternate' type='application/json' href='https://a.example/feed.json'/>              | none                   | https://a.example/news/1
            <link rel='self' href='https://a.example/feed.xml'/><link xml:base='https://b.example' href='home'/> | https://b.example/home | https://a.example/news/1
            """)
    void theHomepageOfAtomIsThePageThatSaysTheSame(String links, String homepage, String address) throws IOException {
        var base = links.contains("self") ? "" : " xml:base='https://a.example'";
        load(ATOM.replace("<link href=\"https://evening.example/\"/>", links)
                .replace("<feed ", "<feed" + base + " ").replace("href=\"https://evening.example/bold\"", "href=\"news/1\""));

        assertThat(problems).isEmpty();
        assertThat(tables.column("select coalesce(homepage, 'none') from outlet"))
                .containsExactly(homepage == null ? "none" : homepage);
        assertThat(tables.column("select url from article where headline = 'Bold words'")).containsExactly(address);
    }

    @Test
    void anEntryOfAtomTakesAuthorAndLanguageOfItsFeed() throws IOException {
        load(ATOM.replace("<feed ", "<feed xml:lang='en-IE' ")
                .replace("<id>urn:evening</id>", "<id>urn:evening</id><author><name>The Desk</name></author>")
                .replace("<entry><title>Text", "<entry xml:lang='ga'><title>Text"));

        assertThat(problems).isEmpty();
        assertThat(tables.column("select byline || '|' || language from article order by published_at"))
                .containsExactly("Ann Low, Bo High|en-IE", "The Desk|ga");
    }

    @Test
    void whatHasNoTypeInAtomIsPlainText() throws IOException {
        load(ATOM.replace("<content type=\"text\">1 &lt; 2", "<content>plain &lt;b&gt; text").replace("<title>Text",
                "<title>A &lt;b&gt; title"));

        assertThat(problems).isEmpty();
        assertThat(tables.column(
                "select headline || '|' || body from article join article_body on article_id = id where headline <> 'Bold words'"))
                .containsExactly("A <b> title|plain <b> text");
    }

    @Test
    void hostileMarkUpIsRefused() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        refused("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                + RSS.formatted("&b;").substring(22), "DOCTYPE");
        refused("<!DOCTYPE rss [<!ENTITY f SYSTEM \"" + secret.toUri() + "\">]>\n" + RSS.formatted("&f;").substring(22),
                "DOCTYPE");
        refused("<books><book>A</book></books>", "its root is books: neither RSS nor Atom");
        refused("<a>".repeat(100_000), "is not XML that can be read", "depth");
        refused(RSS.formatted("<item>"), "is not XML that can be read");
        refused(RSS.formatted("<item><title>&nbsp;</title></item>"), "nbsp");
        refused("<rss version=\"2.0\"><channel><title> </title><item/></channel></rss>",
                "has no title, which would name the outlet");
        refused("<feed xmlns=\"urn:other\"/>", "is not a feed");
        assertThat(tables.count("article")).isZero();
    }

    @Test
    void aFeedThatIsTooLargeIsRefused() throws IOException {
        refused("<rss version=\"2.0\"><!--" + "x".repeat((64 << 20) + 1) + "--></rss>", "is larger than 67108864 bytes");
    }

    private void refused(String content, String... reasons) throws IOException {
        problems.clear();
        load(content);
        assertThat(problems).singleElement().extracting(Problem::reason).asString().contains(reasons);
    }

    @Test
    void aFeedMayBeUtf16() throws IOException {
        Files.write(folder.resolve("wide"),
                RSS.replace("?>", " encoding=\"UTF-16\"?>").formatted(WHOLE).getBytes(StandardCharsets.UTF_16));

        assertThat(importer.run(List.of(folder.resolve("wide")), ImportOptions.DEFAULTS, ImportListener.SILENT).created())
                .isEqualTo(2);
    }

    private ImportReport load(String... contents) throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < contents.length; i++) {
            files.add(Files.writeString(folder.resolve("" + i), contents[i]));
        }
        return importer.run(files, ImportOptions.DEFAULTS, new ImportListener() {
            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        });
    }
}
