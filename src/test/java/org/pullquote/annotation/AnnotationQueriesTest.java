package org.pullquote.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;
import org.pullquote.testing.SmallGraph;
import org.pullquote.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

@QuarkusTest
@CleanDatabase
class AnnotationQueriesTest {

    private static final String STORY = """
            Lena Kestrel and Mara Solano met at a party. The film that made them friends, Rosa and Mabel’s Class Reunion, is old.

            Kestrel called the evening “the best surprise of the year” and Solano a “truly GOOD soul.”

            In 2017, Solano told The Evening Reel, “I would love [a sequel]. I have waited for one for years!”

            “Nobody asked me,” a rep for the studio said on Instagram.""";

    private static final String ALL = """
            query ($text: String!) { annotate(text: $text) {
              people { text spans { startOffset endOffset } subject { __typename ... on Person { slug } } confidence reason }
              films { text spans { startOffset endOffset } subject { __typename ... on Film { slug } } confidence reason }
              quotes { text startOffset endOffset kind cue confidence rule
                speaker { name person { slug } mention { startOffset endOffset } confidence }
                alternatives { name person { slug } confidence }
                subjects { ... on Person { slug } ... on Film { slug } }
                source { outlet medium saidOn text } } } }""";

    private static JsonPath annotate(String text) {
        return GraphQL.query(ALL, Map.of("text", text)).setRootPath("data.annotate");
    }

    @Test
    void linksWhatATextNames() {
        Samples.rosaAndMabel();

        var answer = annotate(STORY);

        assertThat(answer.getList("people.subject.slug")).containsExactly("lena-kestrel", "mara-solano");
        assertThat(answer.getList("people.text")).containsExactly("Lena Kestrel", "Mara Solano");
        assertThat(answer.getList("people[0].spans")).hasSize(2);
        assertThat(answer.getList("films.subject.slug")).containsExactly("rosa-and-mabel");
        assertThat(answer.getString("films[0].text")).isEqualTo("Rosa and Mabel’s Class Reunion");
        assertThat(answer.getString("films[0].reason")).contains("a word for films", "Lena Kestrel", "Mara Solano");
        assertThat(answer.getList("people.confidence", Float.class)).allMatch(confidence -> confidence > 0.9);
    }

    @Test
    void findsWhoSaidWhatAndWhere() {
        Samples.rosaAndMabel();

        var answer = annotate(STORY);

        assertThat(answer.getList("quotes.text")).containsExactly("the best surprise of the year", "truly GOOD soul.",
                "I would love [a sequel]. I have waited for one for years!", "Nobody asked me,");
        assertThat(answer.getList("quotes.speaker.name")).containsExactly("Lena Kestrel", "Lena Kestrel", "Mara Solano",
                "a rep for the studio");
        assertThat(answer.getList("quotes.speaker.person.slug")).containsExactly("lena-kestrel", "lena-kestrel", "mara-solano");
        assertThat(answer.<Object> get("quotes[3].speaker.person")).isNull();
        assertThat(answer.getList("quotes.kind")).containsExactly("PARTIAL", "PARTIAL", "DIRECT", "DIRECT");
        assertThat(answer.getList("quotes.cue")).containsExactly("call", "call", "tell", "say");
        assertThat(answer.getList("quotes[1].subjects.slug")).containsExactly("mara-solano");
        assertThat(answer.getList("quotes[2].subjects.slug")).containsExactly("rosa-and-mabel");
        assertThat(answer.getMap("quotes[2].source")).isEqualTo(Map.of("outlet", "The Evening Reel", "medium", "INTERVIEW",
                "saidOn", "2017", "text", "told The Evening Reel"));
        assertThat(answer.getString("quotes[3].source.medium")).isEqualTo("SOCIAL_POST");
        assertThat(answer.getList("quotes.rule")).containsExactly("VERB_BEFORE", "COORDINATED", "VERB_BEFORE", "SUBJECT_VERB");
    }

    /** The story that the sample graph retells, where its text lies beside the project. */
    @Test
    void linksTheStoryOfTheSample() throws IOException {
        var folder = Path.of("../shared/seed");
        assumeTrue(Files.isDirectory(folder));
        Samples.sample();
        try (var files = Files.list(folder)) {
            var answer = annotate(Files.readString(files.findFirst().orElseThrow()));

            assertThat(answer.getList("people.subject.slug")).contains("lisa-kudrow", "mira-sorvino");
            assertThat(answer.getList("films.subject.slug")).containsExactly("romy-and-micheles-high-school-reunion");
            assertThat(answer.getList("quotes.speaker.person.slug")).containsExactly("lisa-kudrow", "lisa-kudrow",
                    "mira-sorvino", "mira-sorvino", "mira-sorvino", "lisa-kudrow");
            assertThat(answer.getList("quotes[1].subjects.slug")).containsExactly("mira-sorvino");
            assertThat(answer.getList("quotes[4].subjects.slug")).containsExactly("romy-and-micheles-high-school-reunion");
            assertThat(answer.getList("quotes[5].subjects.slug")).containsExactly("romy-and-micheles-high-school-reunion");
            assertThat(answer.getList("quotes.source.outlet")).containsExactly(null, null, "E! News");
        }
    }

    @Test
    void offsetsCountCodePoints() {
        Samples.rosaAndMabel();
        var text = "🎬🎬 Mara Solano said, “I 💜 it.”";

        var answer = annotate(text);

        assertThat(answer.getMap("people[0].spans[0]")).isEqualTo(Map.of("startOffset", 3, "endOffset", 14));
        assertThat(answer.getInt("quotes[0].startOffset")).isEqualTo(22);
        assertThat(answer.getInt("quotes[0].endOffset")).isEqualTo(29);
        assertThat(answer.getMap("quotes[0].speaker.mention")).isEqualTo(Map.of("startOffset", 3, "endOffset", 14));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A hotel that is Out of Season has no guests.                                           | 0
            He starred in Out of Season.                                                           | 1
            Out of Season came out in 1998 and went straight to video.                             | 1
            They played “Out of Season” twice.                                                     | 1
            Dan Merrow talked about Out of Season.                                                 | 1
            Nobody talked about out of season film stars.                                          | 0
            """)
    void aTitleNeedsEvidence(String text, int films) {
        Samples.load(
                """
                        {"@type":"Person","@id":"people/dan-merrow","name":"Dan Merrow"}
                        {"@type":"Movie","@id":"films/out-of-season","name":"Out of Season","datePublished":"1998","actor":[{"@id":"people/dan-merrow"}]}""");

        assertThat(annotate(text).getList("films")).hasSize(films);
    }

    @Test
    void aTitleOfOneWordNeedsEvidenceAtEachPlace() {
        Samples.load("""
                {"@type":"Movie","@id":"films/salt","name":"Salt","datePublished":"2021"}""");

        var answer = annotate("Her next film, “Salt,” opens in May. Salt is good for soup, and Salt Lake is far.");

        assertThat(answer.getList("films.spans")).containsExactly(List.of(Map.of("startOffset", 16, "endOffset", 20)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            In honour of the film’s anniversary, Merrow said, “I would do it all again.”         | out-of-season
            “I would do a sequel tomorrow,” Merrow said.                                         | out-of-season
            Merrow, who directed the film, said, “I like my tea cold.”                           | none
            “I like my tea cold,” Merrow said.                                                   | none
            “There should be a sequel,” Ana Ruiz said. Merrow agreed, saying, “I am all for it.” | out-of-season
            “I like my tea cold,” Ana Ruiz said. Merrow agreed, saying, “I hate it when it is hot.” | none
            """)
    void aQuoteIsAboutTheFilmThatItSpeaksOf(String sentences, String film) {
        Samples.load(
                """
                        {"@type":"Person","@id":"people/dan-merrow","name":"Dan Merrow"}
                        {"@type":"Movie","@id":"films/out-of-season","name":"Out of Season","datePublished":"1998","director":[{"@id":"people/dan-merrow"}]}""");

        var answer = annotate("Dan Merrow talked about Out of Season. " + sentences);

        assertThat(answer.getList("quotes[-1].subjects.slug")).isEqualTo(film == null ? List.of() : List.of(film));
    }

    @Test
    void namesakesAreCandidatesBestFirst() {
        Samples.load(
                """
                        {"@type":"Person","@id":"people/ana-ruiz-editor","name":"Ana Ruiz"}
                        {"@type":"Person","@id":"people/ana-ruiz-actor","name":"Ana Ruiz"}
                        {"@type":"Movie","@id":"films/salt-road","name":"Salt Road","datePublished":"2011","actor":[{"@id":"people/ana-ruiz-actor"}]}""");

        var answer = annotate("Ana Ruiz starred in the film Salt Road. “I drove it twice,” Ruiz said.");

        assertThat(answer.getList("people.subject.slug")).containsExactly("ana-ruiz-actor", "ana-ruiz-editor");
        assertThat(answer.getList("people.reason")).containsExactly("one of 2 people of this name; the text names Salt Road",
                "one of 2 people of this name");
        assertThat(answer.getString("quotes[0].speaker.person.slug")).isEqualTo("ana-ruiz-actor");
        assertThat(answer.getList("quotes[0].alternatives.person.slug")).containsExactly("ana-ruiz-editor");
    }

    @Test
    void someoneUnknownIsNamedToo() {
        var answer = annotate("Petra Vance, 44, was late. “The tram was later,” she said.");

        assertThat(answer.getList("people.text")).containsExactly("Petra Vance");
        assertThat(answer.<Object> get("people[0].subject")).isNull();
        assertThat(answer.getString("quotes[0].speaker.name")).isEqualTo("Petra Vance");
    }

    @Test
    void newNamesAreKnownAtOnce() {
        var text = "Søren Holt-Jensen and Jo O’Dell waved.";
        assertThat(annotate(text).getList("people.subject.slug")).isEmpty();

        Samples.load("""
                {"@type":"Person","@id":"people/soeren","name":"Soren Holt-Jensen"}
                {"@type":"Person","@id":"people/jo","name":"Josephine O'Dell","alternateName":["Jo O'Dell"]}""");

        assertThat(annotate(text).getList("people.subject.slug")).containsExactly("soeren", "jo");
    }

    @Test
    void takesSoManyStatementsForAnySize() {
        Samples.load(SmallGraph.jsonl(6));
        annotate("");
        var one = "Player A of the film Play A said, “Yes.”\n\n";
        var many = "ABCDEF".chars().mapToObj(letter -> one.replace("Player A", "Player " + (char) letter)
                .replace("Play A", "Play " + (char) letter)).toList();

        var few = Statements.during(() -> annotate(one));

        assertThat(few).isEqualTo(4);
        assertThat(Statements.during(() -> assertThat(annotate(String.join("", many)).getList("people")).hasSize(6)))
                .isEqualTo(few);
        assertThat(Statements.during(() -> annotate("Nobody is named here."))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\n\n", "“", "\"\"", "“”", "...", "🎬" })
    void emptyTextsHaveNothingInThem(String text) {
        var answer = annotate(text);

        assertThat(List.of(answer.getList("people"), answer.getList("films"), answer.getList("quotes")))
                .containsOnly(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = { "é", "字", "🎬", "\"", "\n", "a" })
    void aMebibyteFitsAsAVariable(String character) {
        var bytes = character.getBytes(StandardCharsets.UTF_8).length;

        assertThat(annotate(character.repeat(1_048_576 / bytes)).getList("films")).isEmpty();
        var failure = GraphQL.failure(ALL, Map.of("text", character.repeat(1_048_576 / bytes + 1)));

        assertThat(failure.code()).isEqualTo("INVALID_INPUT");
        assertThat(failure.argument()).isEqualTo("text");
        assertThat(failure.message()).isEqualTo("'text' must not be longer than 1048576 bytes of UTF-8.");
    }

    @Test
    void aMebibyteFitsWithEveryCharacterEscaped() {
        var body = "{\"query\":\"query ($text: String!) {annotate(text: $text) {quotes {text}}}\",\"variables\":{\"text\":\""
                + "\\u00e9".repeat(524_288) + "\"}}";

        RestAssured.given().contentType("application/json").body(body).post("/graphql").then().statusCode(200);
    }
}
