package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** Articles of feeds get quotes, too. */
@QuarkusTest
@CleanDatabase
class FeedReadingTest {

    private static final String FEED = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>The Daily Reel</title><link>https://reel.example/</link>
            <item><title>The archive opens</title><link>https://reel.example/archive</link><guid>reel-1</guid>
            <pubDate>Wed, 25 Sep 2019 18:30:00 GMT</pubDate><category>news</category>
            <content:encoded><![CDATA[<p>“It took me two whole years,” said Petra Vance. 🎬</p>
            <p>“I will <em>see</em> it tomorrow,” Mara Solano told The Evening Reel in 2017.</p>]]></content:encoded></item>
            <item><title>Quiet</title><link>https://reel.example/quiet</link><guid>reel-2</guid>
            <pubDate>Thu, 26 Sep 2019 18:30:00 GMT</pubDate><content:encoded>Nothing was said.</content:encoded></item>
            </channel></rss>
            """;
    private static final String EXCERPT = FEED.replaceFirst("(?s)🎬</p>.*?</p>", " […]</p>");
    private static final String PAGE = """
            <html><title>The archive opens</title><link rel="canonical" href="https://reel.example/archive">
            <meta property="og:site_name" content="Reel Online"><article><h1>The archive is open</h1>
            <p>“It took me two whole years,” said Petra Vance.</p><p>“And some months,” she said.</p></article></html>
            """;
    private static final String QUOTES = """
            select text || '|' || coalesce(person.slug, '-') || '|' || article.slug from quote
            join appearance on quote_id = quote.id join article on article.id = article_id
            left join person on person.id = speaker_id order by start_offset""";

    @Inject
    Importer importer;

    @Inject
    Tables tables;

    @TempDir
    Path folder;

    private final List<String> problems = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    private ImportReport load(Double accept, String content) throws IOException {
        return load(accept, false, content);
    }

    private ImportReport load(Double accept, boolean dryRun, String content) throws IOException {
        steps.clear();
        return importer.run(List.of(Files.writeString(folder.resolve("file"), content)),
                new ImportOptions(dryRun, false, false, false, ImdbFilter.MOVIES, new ArticleOptions(accept, null)),
                new ImportListener() {
                    @Override
                    public void problem(Problem problem) {
                        problems.add(problem.reason());
                    }

                    @Override
                    public void plan(ArticlePlan plan) {
                        plan.steps().forEach(step -> steps.add(step.toString()));
                    }
                });
    }

    private String slug() {
        return tables.column("select slug from article where headline like 'The archive%'").get(0);
    }

    @Test
    void whatIsSureEnoughOfAnEntryIsStoredWithIt() throws IOException {
        Samples.rosaAndMabel();
        var quotes = tables.count("quote");

        load(0.9, FEED);

        assertThat(problems).isEmpty();
        assertThat(tables.column(QUOTES)).contains("It took me two whole years,|petra-vance|" + slug(),
                "I will see it tomorrow,|mara-solano|" + slug());
        assertThat(tables.count("quote")).isEqualTo(quotes + 2);
        assertThat(tables
                .column("select name || '|' || homepage || '|' || section from article join outlet on outlet.id = outlet_id "
                        + "where headline = 'The archive opens'"))
                .containsExactly("The Daily Reel|https://reel.example/|news");
        assertThat(tables.column("select person.slug from article_person join person on person.id = person_id "
                + "join article on article.id = article_id where article.slug = '" + slug() + "' order by ordinal"))
                .containsExactlyInAnyOrder("petra-vance", "mara-solano");
        assertThat(steps).contains(
                "creates    article “The archive opens”: articles/" + slug() + ", published 2019-09-25T18:30:00Z",
                "creates    person Petra Vance: people/petra-vance, who says what is stored");
    }

    @Test
    void withoutAConfidenceEntriesAreStoredAsTheyAre() throws IOException {
        load(null, FEED);

        assertThat(tables.count("article")).isEqualTo(2);
        assertThat(tables.count("quote")).isZero();
        assertThat(steps).isEmpty();
    }

    @Test
    void anEntryThatWasStoredUnreadIsReadLater() throws IOException {
        load(null, FEED);

        var report = load(0.9, FEED);

        assertThat(problems).isEmpty();
        assertThat(report.summary()).contains("articles: 0 created, 1 updated, 1 unchanged", "quotes: 2 created");
        assertThat(tables.count("article")).isEqualTo(2);
        assertThat(steps).contains("matches    article “The archive opens”: articles/" + slug() + ", which nobody had read");
    }

    @Test
    void anArticleIsReadOnceAndWhatEditorsMadeOfItStays() throws IOException {
        load(0.9, FEED);
        Samples.load(
                """
                        {"@type":"NewsArticle","@id":"articles/%s","hasPart":[{"@type":"Quotation","text":"two whole years","creator":{"name":"P. Vance"}}]}
                        """
                        .formatted(slug()));

        load(0.9, FEED.replace("🎬", "It opens."));

        assertThat(problems).isEmpty();
        assertThat(tables.column("select text from quote join appearance on quote_id = quote.id"))
                .containsExactly("two whole years");
        assertThat(tables.count("article_body where body like '%It opens.%'")).isEqualTo(1);
    }

    @Test
    void aDryRunShowsWhatAnEntryWouldGet() throws IOException {
        load(0.9, true, FEED);

        assertThat(steps).anyMatch(step -> step.startsWith("creates    quote “It took me two whole years,”: Petra Vance"));
        assertThat(tables.count("article")).isZero();
    }

    @Test
    void aPageGivesAnEntryThatNobodyHadReadItsTextAndQuotes() throws IOException {
        load(null, EXCERPT);

        load(0.9, PAGE);

        assertThat(problems).isEmpty();
        assertThat(tables.count("article")).isEqualTo(2);
        assertThat(tables.column(
                "select headline || '|' || name || '|' || published_at from article join outlet on outlet.id = outlet_id where url like '%/archive'"))
                .singleElement().asString().startsWith("The archive opens|The Daily Reel|2019-09-25");
        assertThat(tables.column("select body from article_body where body like '%whole years%'")).containsExactly(
                "“It took me two whole years,” said Petra Vance.\n\n“And some months,” she said.");
        assertThat(tables.column(QUOTES)).startsWith("It took me two whole years,|petra-vance|" + slug());

        load(0.9, PAGE);
        assertThat(steps).containsExactly(
                "matches    article articles/" + slug() + ", which has the same address: nothing is stored");
    }

    @Test
    void aPageThatLacksWordsOfAnEntryTakesNothingFromIt() throws IOException {
        load(null, FEED);

        load(0.9, PAGE);

        assertThat(problems).isEmpty();
        assertThat(tables.count("article_body where body like '%Mara Solano%'")).isEqualTo(1);
        assertThat(tables.count("quote")).isZero();
        assertThat(steps).containsExactly("matches    article articles/" + slug()
                + ", which has the same address: nothing is stored, though its text has changed since");
    }

    @Test
    void anEntryThatIsTooLongToReadIsToldAndTheOthersGoOn() throws IOException {
        load(0.9, FEED.replace("Nothing was said.", "字".repeat(400_000)));

        assertThat(problems).containsExactly("INVALID_INPUT: 'text' must not be longer than 1048576 bytes of UTF-8.");
        assertThat(tables.count("article")).isEqualTo(1);
    }
}
