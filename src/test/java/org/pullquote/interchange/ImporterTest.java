package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@CleanDatabase
class ImporterTest {

    @Inject
    Tables tables;

    @Inject
    Importer importer;

    @Inject
    EmptyGraph graph;

    @TempDir
    Path folder;

    @Test
    void storesPeopleFilmsOutletsArticlesAndQuotes() {
        var report = Samples.rosaAndMabel();

        assertThat(report.summary().lines()).containsExactly("people: 5 created, 0 updated, 0 unchanged",
                "films: 1 created, 0 updated, 0 unchanged", "outlets: 2 created, 0 updated, 0 unchanged",
                "articles: 1 created, 0 updated, 0 unchanged", "quotes: 5 created, 0 updated, 0 unchanged");
        assertThat(tables.count("credit")).isEqualTo(5);
        assertThat(tables.count("appearance")).isEqualTo(5);
        assertThat(tables.count("source")).isEqualTo(2);
        assertThat(tables.column("select kind from quote order by slug")).containsExactly("PARTIAL", "PARTIAL", "DIRECT",
                "DIRECT",
                "DIRECT");
    }

    @Test
    void anObjectSeenAgainChangesNothing() {
        Samples.rosaAndMabel();
        var before = tables.contents();

        var again = Samples.rosaAndMabel();

        assertThat(again.created() + again.updated()).isZero();
        assertThat(tables.contents()).isEqualTo(before);
    }

    @Test
    void theLinesMayStandInAnyOrder() {
        Samples.load(
                """
                        {"@type":"Movie","@id":"films/b","name":"B","actor":{"@id":"people/p"},"pq:relation":{"pq:kind":"PREQUEL","pq:film":{"@id":"films/a"}}}
                        {"@type":"Movie","@id":"films/a","name":"A","datePublished":"1990"}
                        {"@type":"Person","@id":"people/p","name":"P"}
                        """);

        assertThat(tables.column("select f.slug || '>' || r.slug || kind from film_relation join film f on f.id = film_id "
                + "join film r on r.id = related_film_id")).containsExactly("a>bSEQUEL");
    }

    @Test
    void aBadLineIsToldAndTheOthersGoOn() {
        var problems = new ArrayList<Problem>();

        var report = Samples.load("""
                {"@type":"Person","@id":"people/p","name":"P"}
                nonsense
                {"@type":"Person","@id":"people/q","name":"Q","birthDate":"1999-02-30"}

                {"@type":"Book","@id":"books/b","name":"B"}
                {"@type":"Movie","@id":"films/a","name":"A","director":{"@id":"people/nobody"}}
                """, problems);

        assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 5, 6);
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.problems()).isEqualTo(4);
        assertThat(problems).extracting(Problem::reason).last().asString().contains("people/nobody");
        assertThat(List.of(tables.count("person"), tables.count("film"))).containsExactly(1, 0);
    }

    @Test
    void aRefusedFilmIsToldOnceWhateverItIsRelatedTo() {
        var problems = new ArrayList<Problem>();

        Samples.load(
                """
                        {"@type":"Movie","@id":"films/a","name":"A","director":{"@id":"people/nobody"},"pq:relation":{"pq:kind":"SEQUEL","pq:film":{"@id":"films/b"}}}
                        {"@type":"Movie","@id":"films/b","name":"B","pq:relation":{"pq:kind":"PREQUEL","pq:film":{"@id":"films/a"}}}
                        """,
                problems);

        assertThat(problems).extracting(Problem::line, problem -> problem.reason().contains("people/nobody"))
                .containsExactly(tuple(1, true), tuple(2, false));
    }

    @Test
    void wordsThatStandTwiceOrNowhereAreToldAndNotStored() {
        var problems = new ArrayList<Problem>();

        Samples.load(
                """
                        {"@type":"NewsArticle","@id":"articles/a","headline":"A","articleBody":"“Never,” he said. Never, he added.","datePublished":"2020-05-01","hasPart":[{"@type":"Quotation","text":"Never,","creator":{"name":"He"}},{"@type":"Quotation","text":"Gone","creator":{"name":"He"}},{"@type":"Quotation","text":"Never,","creator":{"name":"He"},"startOffset":18}]}
                        """,
                problems);

        assertThat(problems).extracting(Problem::reason).satisfiesExactly(
                reason -> assertThat(reason).contains("hasPart[0]", "ambiguous", "startOffset"),
                reason -> assertThat(reason).contains("hasPart[1]", "do not stand in articleBody"));
        assertThat(tables.column("select start_offset from quote join appearance on quote_id = quote.id"))
                .containsExactly("18");
        assertThat(tables.count("article where published_is_day")).isEqualTo(1);
    }

    @Test
    void aRefusedArticleLeavesNoPublisherBehind() {
        var problems = new ArrayList<Problem>();

        var report = Samples.load(
                """
                        {"@type":"NewsArticle","@id":"articles/a","headline":"A","articleBody":"x","publisher":{"name":"The Refused"}}
                        {"@type":"NewsArticle","@id":"articles/b","headline":"B","articleBody":"one","datePublished":"2020-05-01","publisher":{"name":"The Kept"},"hasPart":[{"@type":"Quotation","text":"one","creator":{"name":"He"},"isBasedOn":{"publisher":{"name":"The Source"}}},{"@type":"Quotation","text":"two","creator":{"name":"He"},"isBasedOn":{"publisher":{"name":"The Other"}}}]}
                        """,
                problems);

        assertThat(problems).hasSize(2);
        assertThat(tables.column("select slug from outlet order by slug")).containsExactly("the-kept", "the-source");
        assertThat(report.summary()).contains("outlets: 2 created");
    }

    @Test
    void anAbsentPropertyStaysAndNullClears() {
        Samples.rosaAndMabel();

        Samples.load("""
                {"@type":"Person","@id":"people/lena-kestrel","birthDate":null}
                {"@type":"Movie","@id":"films/rosa-and-mabel","director":[]}
                """);

        assertThat(tables.column("select name || coalesce(born_on, '-') || version from person where slug = 'lena-kestrel'"))
                .containsExactly("Lena Kestrel-1");
        assertThat(tables.column("select role from credit order by id")).containsExactly("ACTOR", "ACTOR", "ACTOR", "WRITER");
    }

    @Test
    void aPartThatStaysKeepsItsCredit() {
        Samples.rosaAndMabel();
        var before = tables
                .column("select credit.id from credit join person on person.id = person_id where slug = 'lena-kestrel'");

        Samples.load(
                """
                        {"@type":"Movie","@id":"films/rosa-and-mabel","actor":[{"@type":"PerformanceRole","actor":{"@id":"people/lena-kestrel"},"characterName":"Michele"}]}
                        """);

        assertThat(tables.column("select id from credit where role = 'ACTOR' and billing = 1")).isEqualTo(before);
    }

    @Test
    void quotesFollowTheirWordsWhenABodyChanges() {
        Samples.rosaAndMabel();

        Samples.load(
                """
                        {"@type":"NewsArticle","@id":"articles/a-reunion-at-a-party","articleBody":"New: “Well, why not? If it makes sense for those two.” And “truly\\u00a0GOOD soul.”"}
                        """);

        assertThat(
                tables.column("select slug || ' ' || anchor from quote join appearance on quote_id = quote.id order by slug"))
                .containsExactly("kestrel-best-surprise ORPHANED", "kestrel-good-soul NORMALIZED", "kestrel-why-not VERBATIM",
                        "solano-love-a-sequel ORPHANED", "solano-see-her-again ORPHANED");
    }

    @Test
    void ofTwoPlacesThatWouldMeetTheSecondIsOrphaned() {
        var quotations = """
                [{"@type":"Quotation","@id":"quotes/never","text":"Never","creator":{"name":"He"},"startOffset":1},{"@type":"Quotation","@id":"quotes/never","text":"Never","creator":{"name":"He"},"startOffset":9}]""";
        Samples.load(
                """
                        {"@type":"NewsArticle","@id":"articles/a","headline":"A","articleBody":"“Never, “Never”","datePublished":"2020-05-01","hasPart":%s}
                        """
                        .formatted(quotations));

        Samples.load("{\"@type\":\"NewsArticle\",\"@id\":\"articles/a\",\"articleBody\":\"He said: “Never”\"}");
        assertThat(places()).containsExactly("10 VERBATIM", "9 ORPHANED");

        Samples.load("{\"@type\":\"NewsArticle\",\"@id\":\"articles/a\",\"articleBody\":\"So: Never\"}");
        assertThat(places()).containsExactly("10 ORPHANED", "4 VERBATIM");
    }

    @Test
    void aPlaceWhoseLineIsRefusedLeavesTheOthersTheirs() {
        Samples.load(
                """
                        {"@type":"NewsArticle","@id":"articles/a","headline":"A","articleBody":"“Never, “Never”","datePublished":"2020-05-01","hasPart":[{"@type":"Quotation","@id":"quotes/never","text":"Never","creator":{"name":"He"},"startOffset":1},{"@type":"Quotation","@id":"quotes/never","text":"Never","creator":{"name":"He"},"startOffset":9}]}
                        """);
        var problems = new ArrayList<Problem>();

        Samples.load(
                """
                        {"@type":"NewsArticle","@id":"articles/a","articleBody":"He said: “Never”","hasPart":[{"@type":"Quotation","@id":"quotes/never","startOffset":3},{"@type":"Quotation","@id":"quotes/never"}]}
                        """,
                problems);

        assertThat(problems).extracting(Problem::reason).singleElement().asString().contains("hasPart[0]", "startOffset 3");
        assertThat(places()).containsExactly("10 VERBATIM", "9 ORPHANED");
    }

    private List<String> places() {
        return tables.column("select start_offset || ' ' || anchor from appearance").stream().sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aNameNeverMeetsTheOneAnUnnamedQuotationGets(boolean namedFirst) {
        var unnamed = quotation("", "one");
        var made = madeFor(unnamed);
        graph.restore();
        var quotations = new ArrayList<>(List.of(unnamed, quotation(made, "two"), quotation("quotes/a-1", "three")));
        if (namedFirst) {
            Collections.reverse(quotations);
        }

        Samples.load(article(quotations));

        assertThat(quotes()).containsExactly("one", "three", "two");
        assertThat(Samples.load(article(quotations)).created()).isZero();
    }

    @Test
    void otherWordsDoNotGetTheNameThatWasMadeOfSome() {
        var made = madeFor(quotation("", "one"));
        var problems = new ArrayList<Problem>();

        Samples.load(article(List.of(quotation(made, "two"))) + """
                {"@type":"Quotation","@id":"%s","text":"three","creator":{"name":"He"}}
                """.formatted(made), problems);

        assertThat(problems).extracting(Problem::line).containsExactly(1, 2);
        assertThat(problems).extracting(Problem::reason)
                .allMatch(reason -> reason.contains(made + " was made for other words, 'one'"));
        assertThat(quotes()).containsExactly("one");
        assertThat(tables.count("appearance")).isEqualTo(1);
    }

    @Test
    void unnamedQuotationsStayTheSameQuotesInAnyOrder() {
        var quotations = new ArrayList<>(
                List.of(quotation("", "one"), quotation("", "two"), quotation("", "three"), quotation("", "one", 16)));
        Samples.load(article(quotations));
        var before = tables.contents();

        Collections.reverse(quotations);
        var report = Samples.load(article(quotations));

        assertThat(report.created()).isZero();
        assertThat(tables.column("select distinct slug from quote")).hasSize(4)
                .allMatch(slug -> slug.matches("a~[0-9a-f]{12}"));
        assertThat(tables.contents().get("quote")).isEqualTo(before.get("quote"));
    }

    @Test
    void anUnnamedQuotationThatComesBackIsTheSameQuote() {
        Samples.load(article(List.of(quotation("", "one"))));
        var before = tables.column("select slug from quote");
        Samples.load(article(List.of()));
        assertThat(tables.count("appearance")).isZero();

        var report = Samples.load(article(List.of(quotation("", "one"))));

        assertThat(report.created()).isZero();
        assertThat(tables.column("select slug from quote")).isEqualTo(before);
        assertThat(tables.count("appearance")).isEqualTo(1);
    }

    private String madeFor(String quotation) {
        Samples.load(article(List.of(quotation)));
        return "quotes/" + tables.column("select slug from quote").get(0);
    }

    private List<String> quotes() {
        return tables.column("select text from quote order by text");
    }

    private static String article(List<String> quotations) {
        return """
                {"@type":"NewsArticle","@id":"articles/a","headline":"A","articleBody":"one, two, three one","datePublished":"2020-05-01","hasPart":[%s]}
                """
                .formatted(String.join(",", quotations));
    }

    private static String quotation(String id, String text) {
        return quotation(id, text, "one, two, three".indexOf(text));
    }

    private static String quotation(String id, String text, int start) {
        return "{\"@type\":\"Quotation\",\"@id\":%s,\"text\":\"%s\",\"creator\":{\"name\":\"He\"},\"startOffset\":%d}"
                .formatted(id.isEmpty() ? "null" : '"' + id + '"', text, start);
    }

    @Test
    void oneQuoteCanStandInTwoArticlesAndAppearedWithTheNewest() {
        Samples.load(
                """
                        {"@type":"NewsArticle","@id":"articles/a","headline":"A","articleBody":"“Never”","datePublished":"2020-05-01","hasPart":{"@type":"Quotation","@id":"quotes/never","text":"Never","creator":{"name":"He"}}}
                        {"@type":"NewsArticle","@id":"articles/b","headline":"B","articleBody":"He: “Never”","datePublished":"2021-05-01T10:00:00Z","hasPart":{"@type":"Quotation","@id":"quotes/never","text":"Never","creator":{"name":"He"}}}
                        """);

        assertThat(tables.count("quote")).isEqualTo(1);
        assertThat(tables.count("appearance")).isEqualTo(2);
        assertThat(tables.count("quote where appeared_at = timestamp with time zone '2021-05-01 10:00:00+00'")).isEqualTo(1);
    }

    @Test
    void whatTheDatabaseRefusesCostsOnlyItsOwnLine() {
        var problems = new ArrayList<Problem>();

        var report = Samples.load("""
                {"@type":"Person","@id":"people/a","name":"A","sameAs":"https://www.imdb.com/name/nm1/"}
                {"@type":"Person","@id":"people/b","name":"B","sameAs":"https://www.imdb.com/name/nm1/"}
                {"@type":"Person","@id":"people/c","name":"C"}
                """, problems);

        assertThat(problems).extracting(Problem::line, Problem::reason)
                .containsExactly(tuple(2, "sameAs: another person has one of these external ids"));
        assertThat(report.created()).isEqualTo(2);
    }

    @Test
    void aDryRunFindsTheSameFaultsAndWritesNothing() throws IOException {
        var problems = new ArrayList<Problem>();
        var file = Files.writeString(folder.resolve("lines.jsonl"), """
                {"@type":"Movie","@id":"films/f","name":"F","director":{"@id":"people/a"}}
                {"@type":"Movie","@id":"films/g","name":"G","director":{"@id":"people/nobody"}}
                {"@type":"Person","@id":"people/a","name":"A"}
                """);

        var report = importer.run(List.of(file),
                new ImportOptions(true, false, false, false, ImdbFilter.MOVIES, ArticleOptions.DEFAULTS),
                collecting(problems));

        assertThat(report.created()).isEqualTo(2);
        assertThat(problems).extracting(Problem::line).containsExactly(2);
        assertThat(tables.contents()).allSatisfy((table, rows) -> assertThat(rows).isEmpty());
        assertThat(tables.column("select revision from graph_state")).containsExactly("0");
    }

    @Test
    void anUntouchedSampleGivesWay() throws IOException {
        var sample = Files.writeString(folder.resolve("sample.jsonl"),
                "{\"@type\":\"Person\",\"@id\":\"people/sample\",\"name\":\"S\"}");
        importer.run(List.of(sample), ImportOptions.AS_SAMPLE, ImportListener.SILENT);
        Samples.load("{\"@type\":\"Person\",\"@id\":\"people/own\",\"name\":\"O\"}");
        assertThat(tables.column("select slug from person")).containsExactly("own");

        graph.restore();
        importer.run(List.of(sample), ImportOptions.AS_SAMPLE, ImportListener.SILENT);
        tables.run("update graph_state set revision = revision + 1");
        Samples.load("{\"@type\":\"Person\",\"@id\":\"people/own\",\"name\":\"O\"}");
        assertThat(tables.column("select slug from person order by slug")).containsExactly("own", "sample");
    }

    private static ImportListener collecting(List<Problem> problems) {
        return new ImportListener() {
            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        };
    }
}
