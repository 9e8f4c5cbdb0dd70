package org.pullquote.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that nobody should repeat are left out of every list but the article's own, unless they are asked for by name. */
@QuarkusTest
@CleanDatabase
class VerificationTest {

    private static final String SPEAKER_AND_SUBJECTS = """
            {"@type":"Person","@id":"people/ada","name":"Ada Ash"}
            {"@type":"Person","@id":"people/bo","name":"Bo Birch"}
            {"@type":"Movie","@id":"films/grove","name":"Grove"}
            {"@type":"NewsMediaOrganization","@id":"outlets/leaf","name":"The Leaf"}
            """;

    /** One quote of each state, all by the same speaker on the same subjects to the same outlet. */
    @BeforeEach
    void load() {
        var states = Stream.of(Verification.values()).map(Verification::name).toList();
        var words = states.stream().map(state -> "“Timber " + state + ".”").collect(Collectors.joining(" "));
        var quotations = states.stream()
                .map(state -> """
                        {"@type":"Quotation","@id":"quotes/%1$s","text":"Timber %2$s.","creator":{"@id":"people/ada"},"dateCreated":"2020",\
                        "about":[{"@id":"people/bo"},{"@id":"films/grove"}],"pq:verification":"%2$s",\
                        "isBasedOn":{"publisher":{"@id":"outlets/leaf"},"pq:medium":"INTERVIEW"}}"""
                        .formatted(state.toLowerCase(Locale.ROOT), state))
                .collect(Collectors.joining(","));
        Samples.load(SPEAKER_AND_SUBJECTS + """
                {"@type":"NewsArticle","@id":"articles/wood","headline":"Wood","articleBody":"%s","datePublished":"2020-01-01",\
                "hasPart":[%s]}""".formatted(words, quotations));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            query                  | quotes                                                            | disputed sourced unverified
            query                  | quotes(filter: {})                                                | disputed sourced unverified
            query                  | quotes(filter: {anyVerification: null})                           | disputed sourced unverified
            query                  | quotes(filter: {anyVerification: [MISATTRIBUTED]})                | misattributed
            query                  | quotes(filter: {anyVerification: [RETRACTED, SOURCED]})           | retracted sourced
            person(slug: "ada")    | quotes                                                            | disputed sourced unverified
            person(slug: "ada")    | quotes(filter: {topic: null})                                     | disputed sourced unverified
            person(slug: "ada")    | quotes(filter: {anyVerification: [MISATTRIBUTED]})                | misattributed
            person(slug: "ada")    | quotes(filter: {anyVerification: [RETRACTED, SOURCED]})           | retracted sourced
            person(slug: "bo")     | quotesAbout                                                       | disputed sourced unverified
            person(slug: "bo")     | quotesAbout(filter: {anyVerification: [MISATTRIBUTED]})           | misattributed
            person(slug: "bo")     | quotesAbout(filter: {anyVerification: [RETRACTED, SOURCED]})      | retracted sourced
            film(slug: "grove")    | quotesAbout                                                       | disputed sourced unverified
            film(slug: "grove")    | quotesAbout(filter: {anyVerification: [MISATTRIBUTED]})           | misattributed
            film(slug: "grove")    | quotesAbout(filter: {anyVerification: [RETRACTED, SOURCED]})      | retracted sourced
            outlet(slug: "leaf")   | quotes                                                            | disputed sourced unverified
            article(slug: "wood")  | quotes                                                            | disputed misattributed retracted sourced unverified
            article(slug: "wood")  | quotes(filter: {})                                                | disputed misattributed retracted sourced unverified
            article(slug: "wood")  | quotes(filter: {anyVerification: [RETRACTED, SOURCED]})           | retracted sourced
            query                  | search(text: "timber", types: [QUOTE])                            | disputed sourced unverified
            query                  | search(text: "timber misattributed", types: [QUOTE])              | -
            """)
    void listShows(String parent, String list, String slugs) {
        var row = list.startsWith("search") ? "... on Quote { slug }" : "slug";
        var field = "it: %s { totalCount nodes { %s } }".formatted(list, row);
        var answer = GraphQL
                .query(parent.equals("query") ? "{ " + field + " }" : "{ parent: %s { %s } }".formatted(parent, field));
        var it = parent.equals("query") ? "data.it." : "data.parent.it.";

        var expected = slugs.equals("-") ? List.<String> of() : List.of(slugs.split(" "));
        assertThat(answer.getList(it + "nodes.slug", String.class)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(answer.getInt(it + "totalCount")).isEqualTo(expected.size());
    }

    @Test
    void aSearchCountsOnlyWhatItShows() {
        var facets = GraphQL.query("{ search(text: \"timber\") { facets { type count } } }");

        assertThat(facets.getInt("data.search.facets.find { it.type == 'QUOTE' }.count")).isEqualTo(3);
    }

    /** An object that somebody holds the id of is shown whatever its state; so a reader can learn that it was withdrawn. */
    @Test
    void theQuoteItselfTellsItsState() {
        var id = GraphQL.query("{ quotes(filter: {anyVerification: [RETRACTED]}) { nodes { id } } }")
                .getString("data.quotes.nodes[0].id");

        assertThat(GraphQL.query("{ quote(id: \"" + id + "\") { slug verification } }").getMap("data.quote"))
                .isEqualTo(Map.of("slug", "retracted", "verification", "RETRACTED"));
    }
}
