package org.pullquote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;
import org.pullquote.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The founding story, end to end: two co-stars of a 1997 film meet again, write about each other, and have both said that
 * they would make a sequel. Runs on the sample graph, on H2 and on PostgreSQL.
 */
@QuarkusTest
@CleanDatabase
class StoryTest {

    private static final String FILM = "romy-and-micheles-high-school-reunion";

    @ConfigProperty(name = "pullquote.db")
    String database;

    @BeforeEach
    void load() {
        Samples.sample();
    }

    @Test
    void theArticleHoldsBothPeopleTheFilmAndSixQuotes() {
        var article = GraphQL
                .query("""
                        { article(slug: "romy-and-michele-reunited") {
                            people { nodes { name } } films { nodes { title year } }
                            quotes { totalCount nodes { speaker { name } attribution subjects { ... on Person { name } ... on Film { name: title } }
                                source { medium outlet { name } } saidOn appearances { nodes { anchor startOffset endOffset } } text } }
                            body mentions(first: 100) { nodes { text subject { __typename } } }
                        } }""");

        assertThat(article.getList("data.article.people.nodes.name")).containsExactly("Mira Sorvino", "Lisa Kudrow");
        assertThat(article.getList("data.article.films.nodes.title")).containsExactly("Romy and Michele's High School Reunion");
        assertThat(article.getInt("data.article.films.nodes[0].year")).isEqualTo(1997);
        assertThat(article.getInt("data.article.quotes.totalCount")).isEqualTo(6);
        assertThat(article.getList("data.article.quotes.nodes.text")).containsExactly(
                "most thrilling moment for me at a party EVER!",
                "genuinely GOOD person.",
                "incomparable",
                "and I’m gonna be lucky enough to hang w/her again Friday! Woohoo!! Love this woman!!",
                "I would be very excited for [a sequel]. I’ve wanted one for years! There’s been a lot of fan clamor for it—maybe "
                        + "it will finally happen now with all the different venues you can make movies for.",
                "Well, sure. Yeah, why not? I mean…if it makes sense for those two people to be around my age and see what’s "
                        + "going on.");
        assertThat(article.getList("data.article.quotes.nodes.speaker.name")).containsExactly("Lisa Kudrow", "Lisa Kudrow",
                "Mira Sorvino", "Mira Sorvino", "Mira Sorvino", "Lisa Kudrow");
        assertThat(article.getList("data.article.quotes.nodes.subjects.name").stream().map(Object::toString)).containsExactly(
                "[Mira Sorvino]", "[Mira Sorvino]", "[Lisa Kudrow]", "[Lisa Kudrow]",
                "[Romy and Michele's High School Reunion]", "[Romy and Michele's High School Reunion]");
        assertThat(article.getList("data.article.quotes.nodes.saidOn")).containsExactly("2019-09-24", "2019-09-24",
                "2019-09-24",
                "2019-09-24", "2017", null);
        assertThat(IntStream.range(0, 6)
                .mapToObj(i -> article.getString("data.article.quotes.nodes[" + i + "].source.outlet.name")))
                .containsExactly(null, null, null, null, "E! News", null);
        var body = article.getString("data.article.body").codePoints().toArray();
        for (Map<String, ?> quote : article.<Map<String, ?>> getList("data.article.quotes.nodes")) {
            var place = (Map<?, ?>) ((List<?>) ((Map<?, ?>) quote.get("appearances")).get("nodes")).get(0);
            int start = (int) place.get("startOffset");
            assertThat(new String(body, start, (int) place.get("endOffset") - start)).isEqualTo(quote.get("text"));
            assertThat(place.get("anchor")).isEqualTo("VERBATIM");
        }
        assertThat(article.getList("data.article.mentions.nodes.text")).contains("Mira Sorvino", "Lisa Kudrow");
    }

    /** The magazine's own text lies beside the project on its founders' machines, and is never part of it. */
    @Test
    void theSixQuotesAreTheWordsOfTheMagazine() throws IOException {
        var seed = Path.of("../shared/seed");
        assumeTrue(Files.isDirectory(seed), "the magazine's text is not here");
        var said = new ArrayList<String>();
        try (var files = Files.list(seed)) {
            var quoted = Pattern.compile("“([^”]+)”").matcher(Files.readString(files.sorted().findFirst().orElseThrow()));
            while (quoted.find()) {
                said.add(quoted.group(1));
            }
        }

        assertThat(GraphQL.query("{ article(slug: \"romy-and-michele-reunited\") { quotes { nodes { text } } } }")
                .getList("data.article.quotes.nodes.text")).isEqualTo(said);
    }

    @Test
    void bothSaidTheyWouldMakeASequel() {
        var film = GraphQL.query("""
                { film(slug: "%s") { quotesAbout(filter: {topic: "sequel"}, orderBy: SAID_OLDEST_FIRST) {
                    nodes { speaker { name } source { outlet { name } } } } } }""".formatted(FILM));

        assertThat(film.getList("data.film.quotesAbout.nodes.speaker.name")).containsExactly("Mira Sorvino", "Lisa Kudrow");
    }

    @Test
    void theBeginningOfANameFindsHer() {
        assertThat(GraphQL.query("{ search(text: \"kudro\") { nodes { ... on Person { name } } } }")
                .getList("data.search.nodes.name")).containsExactly("Lisa Kudrow");
    }

    /** The pages that a site shows, and what they cost: statements, and round trips to PostgreSQL. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            front page  | 4 | 2 | articles(first: 20) { nodes { headline publishedAt people(first: 20) { nodes { name } } films(first: 20) { nodes { title year } } quotes(first: 20) { nodes { text speaker { name } } } } }
            film page   | 6 | 3 | film(slug: "romy-and-micheles-high-school-reunion") { title year credits(first: 50) { nodes { role characters person { name slug } } } quotesAbout(first: 10, orderBy: APPEARED_NEWEST_FIRST) { nodes { text speaker { name } appearances(first: 1) { nodes { article { headline } } } } } articles(first: 10) { nodes { headline publishedAt } } }
            person page | 6 | 4 | person(slug: "lisa-kudrow") { name films(first: 50) { nodes { title year } } quotes(first: 10, orderBy: APPEARED_NEWEST_FIRST) { nodes { text appearances(first: 1) { nodes { article { headline slug } } } } } articles(first: 10) { nodes { headline publishedAt } } }
            """)
    void aPageTakesFewStatements(String name, int statements, int roundTrips, String field) {
        Runnable query = () -> GraphQL.query("{ " + field + " }");

        assertThat(Statements.during(query)).as(name).isEqualTo(statements);
        assertThat(Statements.sentDuring(query)).as(name).hasSize(database.equals("postgresql") ? roundTrips : statements);
    }
}
