package org.pullquote.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;
import org.pullquote.testing.SmallGraph;
import org.pullquote.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Every link that is not a connection: what it leads to, in how many statements. Lists: NestedConnectionTest. */
@QuarkusTest
@CleanDatabase
class LinksTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Statements, with the list of the parents, for this. */
    private static final String STATEMENTS = """
            2 | people   { nodes { externalIds { authority value url } } }
            2 | films    { nodes { externalIds { authority value url } } }
            2 | films    { nodes { genres } }
            4 | films    { nodes { relations { kind film { title } } } }
            2 | articles { nodes { tags } }
            2 | articles { nodes { body } }
            2 | articles { nodes { outlet { name } } }
            1 | articles { nodes { wordCount } }
            7 | articles { nodes { jsonLd } }
            2 | quotes   { nodes { speaker { name } } }
            2 | quotes   { nodes { source { medium } } }
            3 | quotes   { nodes { source { outlet { name } } } }
            4 | quotes   { nodes { subjects { ... on Person { name } ... on Film { title } } } }
            4 | articles { nodes { mentions { nodes { subject { ... on Person { name } ... on Film { title } } } } } }
            3 | articles { nodes { mentions { nodes { text } } } }
            3 | films    { nodes { credits { nodes { person { name } } } } }
            3 | people   { nodes { credits { nodes { film { title } } } } }
            3 | quotes   { nodes { appearances { nodes { article { headline } } } } }
            3 | quotes   { nodes { appearances { nodes { textBefore } } } }
            3 | quotes   { nodes { appearances { nodes { textAfter } } } }
            3 | quotes   { nodes { appearances { nodes { a: textBefore(length: 1) b: textBefore(length: 2) textAfter } } } }
            4 | quotes   { nodes { appearances { nodes { deepLink } } } }
            5 | quotes   { nodes { appearances { nodes { deepLink textBefore textAfter article { headline body } } } } }
            4 | quotes   { nodes { speaker { name } appearances { nodes { article { headline } } } } }
            """;

    /** Films that are related in every way, an article with and one without an address, and signs beyond the basic plane. */
    private static final String LINES = """
            {"@type":"Person","@id":"people/ada","name":"Ada Ash","alternateName":["Ada"],"sameAs":["https://www.imdb.com/name/nm9000001/","https://ash.example/"]}
            {"@type":"Person","@id":"people/bo","name":"Bo Birch"}
            {"@type":"NewsMediaOrganization","@id":"outlets/leaf","name":"The Leaf","url":"https://leaf.example/"}
            {"@type":"Movie","@id":"films/grove","name":"Grove","datePublished":"1990","genre":["Drama","Comedy"],"sameAs":["https://www.imdb.com/title/tt9000001/"],"actor":[{"@id":"people/ada"}],"director":{"@id":"people/bo"}}
            {"@type":"Movie","@id":"films/grove-again","name":"Grove Again","datePublished":"1995","genre":["Drama"],"pq:relation":[{"pq:kind":"PREQUEL","pq:film":{"@id":"films/grove"}}]}
            {"@type":"Movie","@id":"films/thicket","name":"Thicket","datePublished":"2010","pq:relation":[{"pq:kind":"REMAKE","pq:film":{"@id":"films/grove"}},{"pq:kind":"SPUN_OFF_FROM","pq:film":{"@id":"films/grove-again"}}]}
            {"@type":"NewsArticle","@id":"articles/linked","url":"https://leaf.example/linked","headline":"Linked","articleBody":"😀😀 Ada said “well-made, both” of Grove. 😀","datePublished":"2020-01-01","publisher":{"@id":"outlets/leaf"},"keywords":["wood","leaves"],"mentions":[{"@id":"people/ada"},{"@id":"films/grove"}],"hasPart":[{"@type":"Quotation","@id":"quotes/well-made","text":"well-made, both","creator":{"@id":"people/ada"},"about":[{"@id":"films/grove"},{"@id":"people/bo"}],"dateCreated":"2020","isBasedOn":{"publisher":{"@id":"outlets/leaf"},"pq:medium":"INTERVIEW"}}]}
            {"@type":"NewsArticle","@id":"articles/unlinked","headline":"Unlinked","articleBody":"In those days everybody of whom anybody had heard stood in the same long queue. “No word,” was the answer, and all who had come from so far away went home the way they had come, in the rain.","datePublished":"2019-01-01","hasPart":[{"@type":"Quotation","@id":"quotes/no-word","text":"No word,","creator":{"name":"a clerk"},"dateCreated":"2018"}]}
            """;

    @Test
    void takesTheSameNumberOfStatementsForAnyNumberOfRows() {
        var expected = STATEMENTS.lines().map(line -> line.split(" \\| "))
                .collect(Collectors.toMap(row -> row[1], row -> Long.valueOf(row[0]), (one, other) -> one, LinkedHashMap::new));

        Samples.load(SmallGraph.jsonl(3));
        assertThat(statements(expected)).isEqualTo(expected);
        Samples.load(SmallGraph.jsonl(6));
        assertThat(statements(expected)).isEqualTo(expected);
    }

    private static Map<String, Long> statements(Map<String, Long> links) {
        var counted = new LinkedHashMap<String, Long>();
        links.keySet().forEach(link -> counted.put(link, Statements.during(() -> GraphQL.query("{ " + link + " }"))));
        return counted;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            people { nodes { externalIds { authority value url } } }                | [{"externalIds":[{"authority":"IMDB","value":"nm9000001","url":"https://www.imdb.com/name/nm9000001/"},{"authority":"URL","value":"https://ash.example/","url":"https://ash.example/"}]},{"externalIds":[]}]
            films { nodes { externalIds { authority value } } }                     | [{"externalIds":[]},{"externalIds":[]},{"externalIds":[{"authority":"IMDB","value":"tt9000001"}]}]
            films { nodes { title genres } }                                        | [{"title":"Thicket","genres":[]},{"title":"Grove Again","genres":["Drama"]},{"title":"Grove","genres":["Drama","Comedy"]}]
            films { nodes { relations { kind film { title } } } }                   | [{"relations":[{"kind":"REMAKE","film":{"title":"Grove"}},{"kind":"SPUN_OFF_FROM","film":{"title":"Grove Again"}}]},{"relations":[{"kind":"PREQUEL","film":{"title":"Grove"}},{"kind":"SPIN_OFF","film":{"title":"Thicket"}}]},{"relations":[{"kind":"SEQUEL","film":{"title":"Grove Again"}},{"kind":"REMADE_AS","film":{"title":"Thicket"}}]}]
            films { nodes { credits { nodes { role person { name } } } } }          | [{"credits":{"nodes":[]}},{"credits":{"nodes":[]}},{"credits":{"nodes":[{"role":"ACTOR","person":{"name":"Ada Ash"}},{"role":"DIRECTOR","person":{"name":"Bo Birch"}}]}}]
            people { nodes { credits { nodes { role film { title } } } } }          | [{"credits":{"nodes":[{"role":"ACTOR","film":{"title":"Grove"}}]}},{"credits":{"nodes":[{"role":"DIRECTOR","film":{"title":"Grove"}}]}}]
            articles { nodes { tags outlet { name } } }                             | [{"tags":["wood","leaves"],"outlet":{"name":"The Leaf"}},{"tags":[],"outlet":null}]
            articles { nodes { headline wordCount } }                               | [{"headline":"Linked","wordCount":6},{"headline":"Unlinked","wordCount":39}]
            articles(first: 1) { nodes { body } }                                   | [{"body":"😀😀 Ada said “well-made, both” of Grove. 😀"}]
            articles { nodes { mentions { nodes { text startOffset subject { __typename ... on Person { name } ... on Film { title } } } } } } | [{"mentions":{"nodes":[{"text":"Ada","startOffset":3,"subject":{"__typename":"Person","name":"Ada Ash"}},{"text":"Grove","startOffset":33,"subject":{"__typename":"Film","title":"Grove"}}]}},{"mentions":{"nodes":[]}}]
            quotes { nodes { slug speaker { name } } }                              | [{"slug":"well-made","speaker":{"name":"Ada Ash"}},{"slug":"no-word","speaker":null}]
            quotes { nodes { source { medium outlet { name } } } }                  | [{"source":{"medium":"INTERVIEW","outlet":{"name":"The Leaf"}}},{"source":null}]
            quotes { nodes { subjects { ... on Person { name } ... on Film { title } } } } | [{"subjects":[{"title":"Grove"},{"name":"Bo Birch"}]},{"subjects":[]}]
            quotes { nodes { appearances { nodes { article { headline } } } } }     | [{"appearances":{"nodes":[{"article":{"headline":"Linked"}}]}},{"appearances":{"nodes":[{"article":{"headline":"Unlinked"}}]}}]
            quotes { nodes { appearances { nodes { deepLink } } } }                 | [{"appearances":{"nodes":[{"deepLink":"https://leaf.example/linked#:~:text=well%2Dmade%2C%20both"}]}},{"appearances":{"nodes":[{"deepLink":null}]}}]
            quotes { nodes { appearances { nodes { textBefore textAfter } } } }     | [{"appearances":{"nodes":[{"textBefore":"😀😀 Ada said “","textAfter":"” of Grove. 😀"}]}},{"appearances":{"nodes":[{"textBefore":"n those days everybody of whom anybody had heard stood in the same long queue. “","textAfter":"” was the answer, and all who had come from so far away went home the way they h"}]}}]
            quotes { nodes { appearances { nodes { none: textBefore(length: 0) short: textBefore(length: 12) long: textBefore(length: 1000) } } } } | [{"appearances":{"nodes":[{"none":"","short":"😀 Ada said “","long":"😀😀 Ada said “"}]}},{"appearances":{"nodes":[{"none":"","short":"ong queue. “","long":"In those days everybody of whom anybody had heard stood in the same long queue. “"}]}}]
            quotes { nodes { appearances { nodes { none: textAfter(length: 0) short: textAfter(length: 13) null: textAfter(length: null) } } } } | [{"appearances":{"nodes":[{"none":"","short":"” of Grove. 😀","null":"” of Grove. 😀"}]}},{"appearances":{"nodes":[{"none":"","short":"” was the ans","null":"” was the answer, and all who had come from so far away went home the way they h"}]}}]
            """)
    void leadsTo(String query, String rows) throws JsonProcessingException {
        Samples.load(LINES);
        var field = query.substring(0, query.indexOf(query.startsWith("articles(") ? '(' : ' '));

        assertThat(JSON.valueToTree(GraphQL.query("{ " + query + " }").getList("data." + field + ".nodes")).toPrettyString())
                .isEqualTo(JSON.readTree(rows).toPrettyString());
    }

    /** The rest of its content: ArticleJsonLdTest. */
    @Test
    void givesEachArticleItsOwnJsonLd() throws JsonProcessingException {
        Samples.load(LINES);
        var rows = GraphQL.query("{ articles { nodes { jsonLd } } }").getList("data.articles.nodes.jsonLd", String.class);

        assertThat(JSON.readTree(rows.get(0)).findValuesAsText("@id")).containsExactly("articles/linked", "outlets/leaf",
                "people/ada", "films/grove", "quotes/well-made", "people/ada", "films/grove", "people/bo", "outlets/leaf");
        assertThat(JSON.readTree(rows.get(1)).findValuesAsText("@id")).containsExactly("articles/unlinked", "quotes/no-word");
    }

    @ParameterizedTest
    @CsvSource({ "textBefore, 1001", "textBefore, -1", "textAfter, 1001", "textAfter, -1" })
    void refusesALengthOutOfBounds(String field, int length) {
        Samples.load(LINES);
        var failure = GraphQL.failure("{ quotes(first: 1) { nodes { appearances { nodes { %s(length: %s) } } } } }"
                .formatted(field, length));

        assertThat(failure.code()).isEqualTo("INVALID_INPUT");
        assertThat(failure.argument()).isEqualTo("length");
        assertThat(failure.path()).isEqualTo(List.of("quotes", "nodes", 0, "appearances", "nodes", 0, field));
    }
}
