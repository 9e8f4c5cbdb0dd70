package org.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.restassured.path.json.JsonPath;

@QuarkusTest
@CleanDatabase
class SearchQueriesTest {

    private static final String EVERYTHING = """
            query($text: String!, $types: [SearchType!], $first: Int, $after: String) {
              search(text: $text, types: $types, first: $first, after: $after) {
                totalCount
                facets { type count }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                nodes { __typename }
                edges { cursor score snippet highlights { startOffset endOffset }
                  node { __typename ... on Person { id name } ... on Film { id title } ... on Article { id headline } ... on Quote { id text } } }
              }
            }""";

    @Inject
    Rows rows;

    @Inject
    Indexing indexing;

    @Inject
    FullTextIndex index;

    @BeforeEach
    void insert() {
        var lisa = rows.person("Lisa Kudrow", "Lisa Valerie Kudrow");
        var mira = rows.person("Mira Sorvino");
        var romy = rows.film("Romy and Michele's High School Reunion", "Romy et Michelle");
        var article = rows.article("Sorvino and Kudrow reunite", "It took them " + "twenty-five long ".repeat(30)
                + "years until Lisa Kudrow and Mira Sorvino met again.", "comebacks");
        var quote = rows.quote("I would love to do a sequel with Mira.", "SOURCED");
        var wrong = rows.quote("I never said sequel.", "MISATTRIBUTED");
        indexing.index(SearchType.PERSON, List.of(lisa, mira));
        indexing.index(SearchType.FILM, List.of(romy));
        indexing.index(SearchType.ARTICLE, List.of(article));
        indexing.index(SearchType.QUOTE, List.of(quote, wrong));
    }

    @AfterEach
    void delete() {
        rows.deleteAll();
        indexing.catchUp();
        assertThat(index.sizes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', value = {
            "kudrow → Person Article",
            "lisa kud → Person",
            "sorvino → Person Article",
            "mira → Person Quote Article",
            "micheles → Film",
            "michelle → Film",
            "comeback → Article",
            "sequels → Quote",
            "never → \"\"",
            "& → \"\"",
            "the → \"\"" })
    void finds(String text, String types) {
        var found = GraphQL.query(EVERYTHING, Map.of("text", text));

        assertThat(found.<String> getList("data.search.nodes.__typename"))
                .containsExactlyInAnyOrder(types.isEmpty() ? new String[0] : types.split(" "));
        assertThat(found.getInt("data.search.totalCount")).isEqualTo(found.getList("data.search.nodes").size());
    }

    @Test
    void bestFirstWithSnippetsAndFacets() {
        var found = GraphQL.query(EVERYTHING, Map.of("text", "Mira"));

        assertThat(found.<Float> getList("data.search.edges.score"))
                .isSortedAccordingTo((one, other) -> Float.compare(other, one));
        assertThat(found.getString("data.search.edges[0].node.name")).isEqualTo("Mira Sorvino");
        assertThat(found.getString("data.search.edges[0].snippet")).isEqualTo("Mira Sorvino");
        assertThat(highlights(found, "Mira Sorvino")).containsExactly("Mira");
        assertThat(found.getString("data.search.facets")).isEqualTo(
                "[[type:ARTICLE, count:1], [type:PERSON, count:1], [type:FILM, count:0], [type:QUOTE, count:1]]");
    }

    @Test
    void showsWhereAnArticleMatches() {
        var found = GraphQL.query(EVERYTHING, Map.of("text", "met kudrow sorvino"));

        assertThat(found.getString("data.search.edges[0].snippet")).startsWith("…").endsWith("Mira Sorvino met again.");
        assertThat(highlights(found, found.getString("data.search.edges[0].snippet"))).containsExactly("Kudrow", "Sorvino",
                "met");
    }

    @Test
    void looksInTheTypesAskedFor() {
        assertThat(GraphQL.query(EVERYTHING, Map.of("text", "mira", "types", List.of("QUOTE", "FILM")))
                .getString("data.search.facets")).isEqualTo("[[type:FILM, count:0], [type:QUOTE, count:1]]");
        assertThat(GraphQL.query(EVERYTHING, Map.of("text", "mira", "types", List.of())).getInt("data.search.totalCount"))
                .isZero();
        var nothing = new HashMap<String, Object>(Map.of("text", "mira"));
        nothing.put("types", null);
        assertThat(GraphQL.query(EVERYTHING, nothing).getInt("data.search.totalCount")).isEqualTo(3);
    }

    @Test
    void pagesShowEachHitOnce() {
        indexing.index(SearchType.PERSON, rows.people(25, "Jane Doe"));
        var seen = new ArrayList<String>();
        JsonPath page = null;
        do {
            var variables = new HashMap<String, Object>(Map.of("text", "doe", "first", 10));
            variables.put("after", page == null ? null : page.getString("data.search.pageInfo.endCursor"));
            page = GraphQL.query(EVERYTHING, variables);
            assertThat(page.getBoolean("data.search.pageInfo.hasPreviousPage")).isEqualTo(!seen.isEmpty());
            seen.addAll(page.getList("data.search.edges.node.id"));
        } while (page.getBoolean("data.search.pageInfo.hasNextPage"));

        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void pagesGoUpToAThousandHits() {
        indexing.index(SearchType.PERSON, rows.people(1003, "Jane Doe"));
        String after = null;
        int seen = 0;
        JsonPath page;
        do {
            var variables = new HashMap<String, Object>(Map.of("text", "doe", "first", 99));
            variables.put("after", after);
            page = GraphQL.query(EVERYTHING, variables);
            seen += page.getList("data.search.nodes").size();
            after = page.getString("data.search.pageInfo.endCursor");
        } while (page.getBoolean("data.search.pageInfo.hasNextPage"));

        assertThat(seen).isEqualTo(1000);
        assertThat(page.getInt("data.search.totalCount")).isEqualTo(1003);
        assertThat(GraphQL.query(EVERYTHING, Map.of("text", "doe", "after", after)).getList("data.search.nodes")).isEmpty();
    }

    @Test
    void aCursorBelongsToItsTextAndTypes() {
        var cursor = GraphQL.query(EVERYTHING, Map.of("text", "mira")).getString("data.search.pageInfo.startCursor");

        assertThat(GraphQL.query(EVERYTHING, Map.of("text", "mira", "after", cursor)).getList("data.search.nodes")).hasSize(2);
        assertThat(failure(Map.of("text", "lisa", "after", cursor))).isEqualTo("BAD_CURSOR after");
        assertThat(failure(Map.of("text", "mira", "after", cursor, "types", List.of("FILM")))).isEqualTo("BAD_CURSOR after");
        assertThat(failure(Map.of("text", "mira", "after", "nonsense"))).isEqualTo("BAD_CURSOR after");
    }

    @Test
    void refusesWhatItCannotAnswer() {
        assertThat(failure(Map.of("text", "mira", "first", 0))).isEqualTo("INVALID_INPUT first");
        assertThat(failure(Map.of("text", "mira", "first", 101))).isEqualTo("INVALID_INPUT first");
        assertThat(failure(Map.of("text", "👀".repeat(1001)))).isEqualTo("INVALID_INPUT text");
        assertThat(GraphQL.query(EVERYTHING, Map.of("text", "👀".repeat(1000))).getInt("data.search.totalCount")).isZero();
    }

    private static String failure(Map<String, Object> variables) {
        var failure = GraphQL.failure(EVERYTHING, variables);
        return failure.code() + " " + failure.argument();
    }

    private static List<String> highlights(JsonPath found, String snippet) {
        return found.<Map<String, Integer>> getList("data.search.edges[0].highlights").stream()
                .map(span -> snippet.substring(span.get("startOffset"), span.get("endOffset"))).toList();
    }
}
