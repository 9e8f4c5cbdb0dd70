package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CleanDatabase
class ArticleImportTest {

    private static final String STORY = """
            Rosa and Mabel meet again 🎬 at a party

            Mara Solano and Lena Kestrel of the film Rosa and Mabel’s Class Reunion met on Friday. 💜

            In 2017, Solano told Evening Reel, “I would love [a sequel]. I have waited for one for years!”

            “They should have asked me,” said Petra Vance, who runs the studio’s archive.

            “We never comment on parties,” a source said, and Kestrel laughed about the “lovely silliness” of it all.
            """;
    private static final String PAGE = """
            <!doctype html><html lang="en-GB"><head><title>Site</title>
            <link rel="canonical" href="https://reel.example/2020/archive"><meta property="og:site_name" content="The Evening Reel">
            <meta property="article:published_time" content="2020-02-03T10:00:00+0100"><meta name="author" content="Nora Field"></head>
            <body><nav>Menu</nav><article><h1>The archive opens</h1><p>“It took me two whole years,” said Petra Vance.</p>
            <p>“Nobody had to help her,” a rep said.</p></article></body></html>
            """;

    @Inject
    Importer importer;

    @Inject
    Tables tables;

    @TempDir
    Path folder;

    private final List<String> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    private ImportReport load(Double accept, Path... files) throws IOException {
        return load(new ArticleOptions(accept, null), files);
    }

    private ImportReport load(ArticleOptions options, Path... files) throws IOException {
        problems.clear();
        steps.clear();
        return importer.run(List.of(files),
                new ImportOptions(false, false, false, false, ImdbFilter.MOVIES, options), new ImportListener() {
                    @Override
                    public void problem(Problem problem) {
                        problems.add(problem.reason());
                    }

                    @Override
                    public void note(String text) {
                        notes.add(text);
                    }

                    @Override
                    public void plan(ArticlePlan plan) {
                        plan.steps().forEach(step -> steps.add(step.toString()));
                    }
                });
    }

    private Path file(String name, String content) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2021-05-06T12:00:00Z")));
        return file;
    }

    @Test
    void linesOfOneWidthAreStoredAsParagraphsAndLinkedLikeThem() throws IOException {
        load(0.9, file("release.txt", """
                Marlow Finch joins Harbour Lights

                Marlow Finch will join the cast of the harbour film next spring, Reel
                Street Pictures announced on Monday. "I have waited for a part like
                this for most of my life, and I intend to enjoy every cold, wet
                minute of it," Finch said.

                "Marlow was the only name on our list," said the director, Pilar
                Esquivel. "She reads a page and you forget who wrote it," Esquivel
                told The Evening Reel.
                """));

        assertThat(problems).isEmpty();
        assertThat(tables.column("select body from article_body")).singleElement().asString()
                .contains(
                        "I have waited for a part like this for most of my life, and I intend to enjoy every cold, wet minute");
        assertThat(tables.column("select text || '|' || person.slug from quote join person on person.id = speaker_id"))
                .containsExactlyInAnyOrder(
                        "I have waited for a part like this for most of my life, and I intend to enjoy every cold, wet minute of it,|marlow-finch",
                        "Marlow was the only name on our list,|pilar-esquivel",
                        "She reads a page and you forget who wrote it,|pilar-esquivel");
    }

    @Test
    void withoutAConfidenceItShowsWhatItWouldDoAndStoresNothing() throws IOException {
        Samples.rosaAndMabel();
        var before = tables.contents();

        var report = load((Double) null, file("story.txt", STORY));

        assertThat(problems).isEmpty();
        assertThat(report.stored()).isFalse();
        assertThat(tables.contents()).isEqualTo(before);
        assertThat(steps).containsExactly(
                "creates    article “Rosa and Mabel meet again 🎬 at a party”: articles/rosa-and-mabel-meet-again-at-a-party, published 2021-05-06 (the day of the file, which gives none)",
                "matches    outlet Evening Reel: outlets/evening-reel",
                "matches    person Mara Solano: people/mara-solano, 0.97 the only person of this name; the text names Rosa and Mabel's Class Reunion",
                "matches    person Lena Kestrel: people/lena-kestrel, 0.97 the only person of this name; the text names Rosa and Mabel's Class Reunion",
                "creates    person Petra Vance: people/petra-vance, who says what is stored",
                "matches    film Rosa and Mabel’s Class Reunion: films/rosa-and-mabel, 0.99 a word for films stands beside it; the text names Mara Solano, Lena Kestrel of its credits",
                "creates    quote “I would love [a sequel]. I have waited for one for years!”: Mara Solano (people/mara-solano), source “told Evening Reel”, 0.96 VERB_BEFORE",
                "creates    quote “They should have asked me,”: Petra Vance (people/petra-vance), 0.98 INVERTED",
                "left out   quote “We never comment on parties,”: a source, 0.88 SUBJECT_VERB",
                "left out   quote “lovely silliness”: Lena Kestrel (people/lena-kestrel), 0.76 VERB_BEFORE");
    }

    @Test
    void storesWhatIsSureEnough() throws IOException {
        Samples.rosaAndMabel();

        var report = load(0.9, file("story.txt", STORY));

        assertThat(problems).isEmpty();
        assertThat(report.stored()).isTrue();
        var article = GraphQL
                .query("""
                        { article(slug: "rosa-and-mabel-meet-again-at-a-party") { headline publishedAt body outlet { name }
                            people { nodes { slug } } films { nodes { slug } }
                            mentions(first: 50) { nodes { text startOffset endOffset subject { ... on Person { slug } ... on Film { slug } } } }
                            quotes { nodes { text kind cue saidOn verification attribution speaker { slug } subjects { ... on Film { slug } }
                                source { medium outlet { slug } } appearances { nodes { anchor startOffset endOffset } } } } } }""")
                .setRootPath("data.article");
        assertThat(article.getString("headline")).isEqualTo("Rosa and Mabel meet again 🎬 at a party");
        assertThat(article.getString("publishedAt")).isEqualTo("2021-05-06T00:00:00Z");
        assertThat(article.getList("people.nodes.slug")).containsExactly("mara-solano", "lena-kestrel", "petra-vance");
        assertThat(article.getList("films.nodes.slug")).containsExactly("rosa-and-mabel");
        assertThat(article.getList("quotes.nodes.text")).containsExactly(
                "I would love [a sequel]. I have waited for one for years!", "They should have asked me,");
        assertThat(article.getList("quotes.nodes.speaker.slug")).containsExactly("mara-solano", "petra-vance");
        assertThat(article.getList("quotes.nodes.attribution")).containsExactly("Mara Solano", "Petra Vance");
        assertThat(article.getList("quotes.nodes.cue")).containsExactly("tell", "say");
        assertThat(article.getList("quotes.nodes.verification")).containsExactly("SOURCED", "UNVERIFIED");
        assertThat(article.getString("quotes.nodes[0].saidOn")).isEqualTo("2017");
        assertThat(article.getString("quotes.nodes[0].source.medium")).isEqualTo("INTERVIEW");
        assertThat(article.getString("quotes.nodes[0].source.outlet.slug")).isEqualTo("evening-reel");
        assertThat(article.getList("mentions.nodes.subject.slug")).contains("mara-solano", "lena-kestrel", "rosa-and-mabel",
                "petra-vance");
        placesHoldTheirWords(article.getString("body"), article.getList("mentions.nodes.startOffset"),
                article.getList("mentions.nodes.endOffset"), article.getList("mentions.nodes.text"));
        placesHoldTheirWords(article.getString("body"), article.getList("quotes.nodes.appearances.nodes.startOffset.flatten()"),
                article.getList("quotes.nodes.appearances.nodes.endOffset.flatten()"), article.getList("quotes.nodes.text"));
        assertThat(article.getList("quotes.nodes.appearances.nodes.anchor.flatten()")).containsOnly("VERBATIM");
    }

    /** Offsets are code points: an emoji stands before each place. */
    private static void placesHoldTheirWords(String body, List<Integer> starts, List<Integer> ends, List<String> words) {
        var points = body.codePoints().toArray();
        assertThat(starts).isNotEmpty();
        for (int i = 0; i < starts.size(); i++) {
            assertThat(new String(points, starts.get(i), ends.get(i) - starts.get(i))).isEqualTo(words.get(i));
        }
    }

    @Test
    void whatIsStoredIsFound() throws IOException {
        Samples.rosaAndMabel();
        load(0.9, file("story.txt", STORY));

        var found = GraphQL.query(
                "{ search(text: \"petra vance archive\") { nodes { __typename ... on Article { slug } } } people: search(text: \"petra v\", types: [PERSON]) { nodes { ... on Person { slug } } } quotes: search(text: \"should have asked\", types: [QUOTE]) { totalCount } }");

        assertThat(found.getList("data.search.nodes.slug")).contains("rosa-and-mabel-meet-again-at-a-party");
        assertThat(found.getList("data.people.nodes.slug")).containsExactly("petra-vance");
        assertThat(found.getInt("data.quotes.totalCount")).isEqualTo(1);
    }

    @Test
    void aPageTellsWhereAndWhenItWasPublished() throws IOException {
        Samples.rosaAndMabel();

        load(0.8, file("page.html", PAGE));

        assertThat(problems).isEmpty();
        assertThat(tables.column(
                "select headline || '|' || url || '|' || byline || '|' || language || '|' || outlet.slug from article join outlet on outlet.id = outlet_id where url = 'https://reel.example/2020/archive'"))
                .containsExactly("The archive opens|https://reel.example/2020/archive|Nora Field|en-GB|evening-reel");
        assertThat(tables.count("article where published_at = timestamp with time zone '2020-02-03 09:00:00+00'")).isEqualTo(1);
        assertThat(tables.column("select attribution from quote where speaker_id is null")).containsExactly("a rep");
        assertThat(tables.column("select body from article_body where body like '%two whole years%'")).containsExactly(
                "“It took me two whole years,” said Petra Vance.\n\n“Nobody had to help her,” a rep said.");
    }

    @Test
    void aPageTellsWhatAFeedTells() throws IOException {
        load(0.9, file("page.html", PAGE.replace("<title>",
                """
                        <meta property="article:modified_time" content="2020-02-04T08:00:00Z"><meta name="description" content="Years of work.">
                        <meta property="article:section" content="Archives"><meta name="keywords" content="boxes, shelves"><title>""")));

        assertThat(problems).isEmpty();
        assertThat(tables.column("select summary || '|' || section from article")).containsExactly("Years of work.|Archives");
        assertThat(tables.column("select tag from article_tag order by ordinal")).containsExactly("boxes", "shelves");
        assertThat(tables.count("article where modified_at = timestamp with time zone '2020-02-04 08:00:00+00'")).isEqualTo(1);
    }

    @Test
    void whatCannotBeStoredOfItIsToldAndLeftOut() throws IOException {
        load(0.9, file("page.html", PAGE.replace("<title>", """
                <meta property="article:modified_time" content="soon"><meta name="description" content="%s">
                <meta property="article:section" content="%s"><meta name="keywords" content="boxes, %s"><title>"""
                .formatted("d".repeat(10_001), "s".repeat(201), "k".repeat(201)))));

        assertThat(problems).isEmpty();
        assertThat(notes).extracting(note -> note.replaceFirst(".*page.html: ", "")).containsExactlyInAnyOrder(
                "nothing is made of the date of change 'soon'",
                "description is longer than 10000 characters: it is left out",
                "articleSection is longer than 200 characters: it is left out",
                "a keyword is longer than 200 characters: it is left out");
        assertThat(tables.count("article where summary is null and section is null and modified_at is null")).isEqualTo(1);
        assertThat(tables.column("select tag from article_tag")).containsExactly("boxes");
    }

    @Test
    void aChangeAtTheTimeOfPublicationIsNone() throws IOException {
        load(0.9, file("page.html",
                PAGE.replace("<title>", "<meta property='og:updated_time' content='2020-02-03T09:00:00Z'><title>")));

        assertThat(tables.count("article where modified_at is null")).isEqualTo(1);
    }

    @Test
    void importedAgainItIsRecognised() throws IOException {
        Samples.rosaAndMabel();
        load(0.9, file("story.txt", STORY), file("page.html", PAGE));
        var before = tables.contents();

        var again = load(0.9, file("copy.txt", STORY.replace("\n", "\r\n").replace("’", "'")), file("story.txt", STORY),
                file("page.html", PAGE.replace("two whole", "three")));

        assertThat(problems).isEmpty();
        assertThat(again.created() + again.updated()).isZero();
        assertThat(tables.contents()).isEqualTo(before);
        assertThat(steps).containsExactly(
                "matches    article articles/rosa-and-mabel-meet-again-at-a-party, which has the same text: nothing is stored",
                "matches    article articles/rosa-and-mabel-meet-again-at-a-party, which has the same text: nothing is stored",
                "matches    article articles/the-archive-opens, which has the same address: nothing is stored, though its text has changed since");
    }

    @Test
    void anEditedTextIsASecondArticleAndThatIsTold() throws IOException {
        load(0.9, file("story.txt", STORY), file("page.html", PAGE));
        notes.clear();

        load(0.9, file("edited.txt", STORY.replace("on Friday", "on Saturday")),
                file("other.html", PAGE.replace("/2020/archive", "/2021/archive").replace("two whole", "three")),
                file("elsewhere.txt", "The archive opens\n\nNobody came."));

        assertThat(notes).containsExactly(folder.resolve("edited.txt")
                + ": has the headline of articles/rosa-and-mabel-meet-again-at-a-party, but another text: it is an article of its own",
                folder.resolve("elsewhere.txt")
                        + ": has the headline of articles/the-archive-opens and articles/the-archive-opens-2, but another text: it is an article of its own");
        assertThat(tables.count("article")).isEqualTo(5);
    }

    @Test
    void theSameTextAtTwoAddressesIsTwoArticles() throws IOException {
        load(0.9, file("a.html", PAGE), file("b.html", PAGE.replace("/2020/archive", "/elsewhere")), file("c.txt",
                "The archive opens\n\n“It took me two whole years,” said Petra Vance.\n\n“Nobody had to help her,” a rep said."));

        assertThat(tables.column("select slug from article order by id")).containsExactly("the-archive-opens",
                "the-archive-opens-2");
        assertThat(tables.column("select slug from person")).containsExactly("petra-vance");
        assertThat(steps).last().asString().contains("which has the same text");
    }

    @Test
    void namesakesAreNeverGuessed() throws IOException {
        Samples.load("""
                {"@type":"Person","@id":"people/petra-1","name":"Petra Vance"}
                {"@type":"Person","@id":"people/petra-2","name":"Petra Vance"}
                {"@type":"NewsMediaOrganization","@id":"outlets/reel-1","name":"The Evening Reel"}
                {"@type":"NewsMediaOrganization","@id":"outlets/reel-2","name":"Evening Reel"}
                """);

        load(0.3, file("page.html", PAGE));

        assertThat(tables.count("person")).isEqualTo(2);
        assertThat(tables.count("article_person")).isZero();
        assertThat(tables.count("quote where speaker_id is null and attribution = 'Petra Vance'")).isEqualTo(1);
        assertThat(tables.count("article where outlet_id is null")).isEqualTo(1);
        assertThat(steps).contains("ambiguous  outlet The Evening Reel: outlets/reel-1 or outlets/reel-2",
                "ambiguous  person Petra Vance: people/petra-1, 0.49 one of 2 people of this name; or people/petra-2, 0.49 one of 2 people of this name");
    }

    @Test
    void aTitleThatIsCalledAFilmIsOne() throws IOException {
        Samples.load("""
                {"@type":"Movie","@id":"films/out-of-season","name":"Out of Season","datePublished":"1998"}""");

        load(0.9, file("story.txt",
                """
                        What Petra Vance did next

                        Her new film, “Salt Road,” follows the 2011 thriller “Rain on Sunday” and the film “Out of Season”. 🎬 She sang in the comedy “Two Kettles”.

                        “There will be no sequel to Salt Road,” Petra Vance said.
                        """));

        assertThat(problems).isEmpty();
        assertThat(tables.column("select slug || ' ' || title || ' ' || coalesce(released_on, '-') from film order by slug"))
                .containsExactly("out-of-season Out of Season 1998", "rain-on-sunday Rain on Sunday 2011",
                        "salt-road Salt Road -");
        assertThat(tables.column("select slug from article_film join film on film.id = film_id order by ordinal"))
                .containsExactly("salt-road", "rain-on-sunday", "out-of-season");
        assertThat(tables.column("select slug from quote_subject join film on film.id = film_id")).containsExactly("salt-road");
        assertThat(steps).contains("creates    film Salt Road: films/salt-road, which is called one",
                "left out   film Two Kettles: 0.70 called a film; nobody knows the title");
    }

    @Test
    void onlyWhoIsSurelyAPersonIsCreated() throws IOException {
        load(0.5, file("a.txt", "A statement\n\n“We are very happy about it all,” said Brightwater Canada on Monday."));

        assertThat(tables.count("person")).isZero();
        assertThat(tables.column("select attribution from quote")).containsExactly("Brightwater Canada");
    }

    @Test
    void somebodyNewGetsASlugThatIsFree() throws IOException {
        Samples.load("""
                {"@type":"Person","@id":"people/petra-vance","name":"Petra Anna Vance"}""");

        load(0.9, file("page.html", PAGE));

        assertThat(tables.column("select slug || ' ' || name from person order by slug"))
                .containsExactly("petra-vance Petra Anna Vance", "petra-vance-2 Petra Vance");
    }

    @Test
    void articlesAreReadWithTheNamesOfTheFilesBesideThem() throws IOException {
        var graph = file("graph.jsonl", """
                {"@type":"Person","@id":"people/the-petra","name":"Petra Vance"}""");

        load((Double) null, file("page.html", PAGE), graph);
        assertThat(steps).anyMatch(step -> step.startsWith("matches    person Petra Vance: people/the-petra"));
        assertThat(tables.count("person")).isZero();

        load(0.9, file("page.html", PAGE), graph);
        assertThat(tables.column("select slug from person")).containsExactly("the-petra");
        assertThat(tables.count("quote where speaker_id is not null")).isEqualTo(1);
    }

    @Test
    void theSampleStaysForAnArticleAlone() throws IOException {
        importer.run(List.of(file("sample.jsonl", "{\"@type\":\"Person\",\"@id\":\"people/petra\",\"name\":\"Petra Vance\"}")),
                ImportOptions.AS_SAMPLE, ImportListener.SILENT);

        load(0.9, file("page.html", PAGE));

        assertThat(notes).singleElement().asString().startsWith("the sample graph stays");
        assertThat(tables.column("select slug from person")).containsExactly("petra");
    }

    @Test
    void whatAPageGetsWrongIsToldAndLeftOut() throws IOException {
        load(new ArticleOptions(0.9, LocalDate.of(2022, 3, 4)), file("page.html", PAGE.replace("https://reel.example", "")
                .replace("2020-02-03T10:00:00+0100", "last week").replace("en-GB", "English, mostly")));

        assertThat(notes).hasSize(3).anyMatch(note -> note.endsWith("nothing is made of the address '/2020/archive'"))
                .anyMatch(note -> note.endsWith("nothing is made of the date 'last week'"))
                .anyMatch(note -> note.endsWith("nothing is made of the language 'English, mostly'"));
        assertThat(tables.count("article where url is null and language is null and published_is_day")).isEqualTo(1);
        assertThat(steps.get(0)).endsWith("published 2022-03-04 (--published)");
    }

    @Test
    void aDateThatCannotBeReadIsNotTheFilesNone() throws IOException {
        load((Double) null, file("page.html", PAGE.replace("2020-02-03T10:00:00+0100", "last week").replace("<title>",
                "<script type='application/ld+json'>{\"headline\"</script><title>")));

        assertThat(notes).hasSize(2).anyMatch(note -> note.endsWith("nothing is made of the date 'last week'"))
                .anyMatch(note -> note.contains("page.html: nothing is made of its JSON-LD, which is broken in its line 1"));
        assertThat(steps.get(0)).endsWith("published 2021-05-06 (the day of the file, whose own date cannot be read)");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                              | is empty
            A headline alone                                | has a headline, 'A headline alone', and no text below it
            <html><p>“Yes,” she said.</p>                   | has no headline
            <html><title>Menu</title><nav>Menu</nav>        | is a page without the text of an article
            <html><title>T</title><link rel=canonical href='https://a.example/%'><p>Words. | ?
            """)
    void whatIsNoArticleIsRefused(String content, String reason) throws IOException {
        var report = load(0.9, file("a.txt", content), file("story.txt", STORY));

        if (!reason.equals("?")) {
            assertThat(problems).containsExactly(reason);
            assertThat(report.problems()).isEqualTo(1);
        }
        assertThat(tables.count("article where headline like 'Rosa%'")).isEqualTo(1);
    }

    @Test
    void whatIsTooLongIsRefused() throws IOException {
        load(0.9, file("a.txt", "A\n\n" + "words ".repeat(200_000)), file("b.txt", "B\n\n" + "字".repeat(400_000)),
                file("c.txt", "C".repeat(1001) + "\n\nWords."));

        assertThat(problems).containsExactlyInAnyOrder("articleBody is longer than 1000000 characters",
                "INVALID_INPUT: 'text' must not be longer than 1048576 bytes of UTF-8.",
                "headline is longer than 1000 characters");
        assertThat(tables.count("article")).isZero();
    }

    /** The story that the sample graph retells, where its text lies beside the project. */
    @Test
    void theStoryAnswersWhoSaidWhatAboutWhichFilmToWhichOutletAndWhen() throws IOException {
        var seed = Path.of("../shared/seed");
        assumeTrue(Files.isDirectory(seed));
        Samples.sample();
        try (var files = Files.list(seed)) {
            load(0.9, files.findFirst().orElseThrow());
        }

        assertThat(problems).isEmpty();
        var film = GraphQL
                .query("""
                        { film(slug: "romy-and-micheles-high-school-reunion") {
                            articles(orderBy: PUBLISHED_NEWEST_FIRST, first: 1) { nodes { headline people { nodes { slug } }
                                quotes { nodes { speaker { slug } saidOn source { medium outlet { name } } subjects { ... on Person { slug } ... on Film { slug } } } } } } } }""")
                .setRootPath("data.film.articles.nodes[0]");
        assertThat(film.getString("headline")).contains("High School Reunion");
        assertThat(film.getList("people.nodes.slug")).containsExactly("lisa-kudrow", "mira-sorvino");
        assertThat(film.getList("quotes.nodes.speaker.slug")).containsExactly("lisa-kudrow", "mira-sorvino", "mira-sorvino",
                "lisa-kudrow");
        assertThat(film.getString("quotes.nodes[2].source.outlet.name")).isEqualTo("E! News");
        assertThat(film.getString("quotes.nodes[2].source.medium")).isEqualTo("INTERVIEW");
        assertThat(film.getString("quotes.nodes[2].saidOn")).isEqualTo("2017");
        assertThat(film.getList("quotes.nodes[2].subjects.slug")).containsExactly("romy-and-micheles-high-school-reunion");
        assertThat(film.getList("quotes.nodes[3].subjects.slug")).containsExactly("romy-and-micheles-high-school-reunion");
    }
}
