package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

@QuarkusTest
@CleanDatabase
class ArticleJsonLdTest {

    private static final String DATE = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
    private static final String DATE_OR_TIME = DATE + "(T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z)?";
    private static final String TEXT = "(?s).+";
    private static final String URL = "https?://.+";

    /** From schema.org's vocabulary: the properties each type has, and of which types (or in which form) their values are. */
    private static final Map<String, Map<String, String>> VOCABULARY = Map.of(
            "NewsArticle",
            Map.ofEntries(Map.entry("url", URL), Map.entry("headline", TEXT), Map.entry("description", TEXT),
                    Map.entry("author", "@Person|Organization"), Map.entry("articleSection", TEXT),
                    Map.entry("inLanguage", "[A-Za-z0-9-]+"), Map.entry("wordCount", "\\d+"),
                    Map.entry("datePublished", DATE_OR_TIME), Map.entry("dateModified", DATE_OR_TIME),
                    Map.entry("articleBody", TEXT), Map.entry("publisher", "@Person|Organization"), Map.entry("keywords", TEXT),
                    Map.entry("mentions", "@Thing"), Map.entry("hasPart", "@CreativeWork")),
            "Quotation",
            Map.of("text", TEXT, "dateCreated", DATE_OR_TIME, "creator", "@Person|Organization", "creditText", TEXT, "about",
                    "@Thing", "isBasedOn", "@CreativeWork|Product"),
            "CreativeWork",
            Map.of("name", TEXT, "url", URL, "datePublished", DATE_OR_TIME, "publisher", "@Person|Organization"),
            "Person", Map.of("name", TEXT), "Movie", Map.of("name", TEXT, "datePublished", DATE_OR_TIME),
            "NewsMediaOrganization", Map.of("name", TEXT, "url", URL));

    private static final Map<String, Set<String>> SUPERTYPES = Map.of("NewsArticle", Set.of("Thing", "CreativeWork"),
            "Quotation",
            Set.of("Thing", "CreativeWork"), "CreativeWork", Set.of("Thing", "CreativeWork"), "Person",
            Set.of("Thing", "Person"),
            "Movie", Set.of("Thing", "CreativeWork"), "NewsMediaOrganization", Set.of("Thing", "Organization"));

    @Test
    void isWhatTheVocabularyOfSchemaOrgAllows() throws JsonProcessingException {
        Samples.rosaAndMabel();

        var article = jsonLd("a-reunion-at-a-party");

        assertThat(article.path("@context").asText()).isEqualTo("https://schema.org");
        check(article);
        assertThat(article.findValuesAsText("name")).contains("Nora Field", "The Daily Reel", "The Evening Reel",
                "Lena Kestrel",
                "Rosa and Mabel's Class Reunion");
        assertThat(article.path("hasPart")).extracting(part -> part.path("creator").path("name").asText())
                .containsExactly("Lena Kestrel", "Lena Kestrel", "Mara Solano", "Mara Solano", "Lena Kestrel");
    }

    private static void check(JsonNode object) {
        var type = object.path("@type").asText();
        assertThat(VOCABULARY).containsKey(type);
        object.properties().forEach(property -> {
            if (!property.getKey().startsWith("@")) {
                var expected = VOCABULARY.get(type).get(property.getKey());
                assertThat(expected).as(type + "." + property.getKey()).isNotNull();
                var values = property.getValue().isArray() ? property.getValue() : List.of(property.getValue());
                values.forEach(value -> check(value, expected, type + "." + property.getKey()));
            }
        });
    }

    private static void check(JsonNode value, String expected, String property) {
        if (expected.startsWith("@")) {
            var types = List.of(expected.substring(1).split("\\|"));
            assertThat(SUPERTYPES.get(value.path("@type").asText())).as(property).containsAnyElementsOf(types);
            check(value);
        } else {
            assertThat(value.asText()).as(property).matches(expected);
        }
    }

    @Test
    void cannotEndTheScriptElementItStandsIn() throws JsonProcessingException {
        Samples.load(
                """
                        {"@type":"NewsArticle","@id":"articles/a","headline":"</script><!-- & \\u2028","articleBody":"x","datePublished":"2020-01-01"}
                        """);

        var text = text("a");

        assertThat(text).doesNotContain("<", ">", "&", "\u2028");
        assertThat(jsonLd("a").path("headline").asText()).isEqualTo("</script><!-- & \u2028");
        assertThat(jsonLd("a").path("datePublished").asText()).isEqualTo("2020-01-01");
    }

    private static JsonNode jsonLd(String slug) throws JsonProcessingException {
        return new ObjectMapper().readTree(text(slug));
    }

    private static String text(String slug) {
        return GraphQL.query("{ article(slug: \"" + slug + "\") { jsonLd } }").getString("data.article.jsonLd");
    }
}
