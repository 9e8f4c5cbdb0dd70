package org.pullquote.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Ids;
import org.pullquote.testing.Samples;
import org.pullquote.testing.SmallGraph;
import org.pullquote.testing.Statements;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every nested connection: the same table of them runs through each promise. */
@QuarkusTest
@CleanDatabase
class NestedConnectionTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = CONNECTIONS)
    void takesTheSameNumberOfStatementsForAnyNumberOfParents(String parents, String field, String key, boolean backward) {
        var query = "{ list: %s { nodes { a: %s(first: 2) { totalCount pageInfo { hasNextPage } nodes { %s } } } } }"
                .formatted(parents, field, key);
        Samples.load(SmallGraph.jsonl(3));
        var few = Statements.during(() -> GraphQL.query(query));
        Samples.load(SmallGraph.jsonl(6));
        var many = Statements.during(() -> GraphQL.query(query));

        assertThat(many).isEqualTo(few).as("parents, page, total and what tells a row").isBetween(3L, 4L);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = CONNECTIONS)
    void answersEachAliasByItsOwnArguments(String parents, String field, String key, boolean backward) {
        Samples.load(SmallGraph.jsonl(3));
        var last = backward ? "last: 2" : "first: 100";
        var answer = GraphQL.query("""
                { list: %1$s { nodes {
                    all: %2$s(first: 100) { totalCount nodes { %3$s } }
                    one: %2$s(first: 1) { nodes { %3$s } pageInfo { hasNextPage } }
                    two: %2$s(first: 2) { totalCount nodes { %3$s } }
                    last: %2$s(%4$s) { nodes { %3$s } }
                } } }""".formatted(parents, field, key, last));

        var rows = answer.getList("data.list.nodes", Map.class).size();
        assertThat(rows).isGreaterThan(2);
        for (int i = 0; i < rows; i++) {
            var path = "data.list.nodes[" + i + "].";
            var all = answer.getList(path + "all.nodes");
            assertThat(all).hasSizeGreaterThan(1).hasSize(answer.getInt(path + "all.totalCount"));
            assertThat(answer.getList(path + "one.nodes")).isEqualTo(all.subList(0, 1));
            assertThat(answer.getBoolean(path + "one.pageInfo.hasNextPage")).isTrue();
            assertThat(answer.getList(path + "two.nodes")).isEqualTo(all.subList(0, 2));
            assertThat(answer.getInt(path + "two.totalCount")).isEqualTo(all.size());
            assertThat(answer.getList(path + "last.nodes")).isEqualTo(backward ? all.subList(all.size() - 2, all.size()) : all);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = CONNECTIONS)
    void pagesThroughEveryRowOnceInBothDirections(String parents, String field, String key, boolean backward) {
        Samples.load(SmallGraph.jsonl(3));
        var all = GraphQL.query("{ list: %s { nodes { %s(first: 100) { nodes { %s } } } } }".formatted(parents, field, key))
                .getList("data.list.nodes[0]." + field + ".nodes");

        assertThat(pages(parents, field, key, true)).isEqualTo(all);
        if (backward) {
            var reversed = pages(parents, field, key, false);
            Collections.reverse(reversed);
            assertThat(reversed).isEqualTo(all);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = CONNECTIONS)
    void refusesTheCursorOfAnotherParent(String parents, String field, String key, boolean backward) {
        Samples.load(SmallGraph.jsonl(3));
        var cursor = GraphQL
                .query("{ list: %s { nodes { %s(first: 1) { pageInfo { endCursor } } } } }".formatted(parents, field))
                .getString("data.list.nodes[1]." + field + ".pageInfo.endCursor");
        var answer = GraphQL.send("{ list: %s { nodes { %s(after: \"%s\") { nodes { %s } } } } }".formatted(parents, field,
                cursor, key), Map.of());

        assertThat(answer.getList("errors.extensions.code")).isNotEmpty().containsOnly("BAD_CURSOR");
        assertThat(answer.getList("errors.path", List.class)).contains(List.of("list", "nodes", 0, field))
                .doesNotContain(List.of("list", "nodes", 1, field));
    }

    /** One query for several parents and many questions each, against each question asked alone of each parent. */
    @Test
    void answersEachAliasByItsOwnFilterAndOrder() {
        Samples.load(SmallGraph.jsonl(3) + "\n" + ODDITIES);

        QUESTIONS.lines().map(line -> line.strip().split("\\s+\\|\\s+"))
                .collect(Collectors.groupingBy(row -> row[0] + " | " + row[1] + " | " + row[2], LinkedHashMap::new,
                        Collectors.mapping(row -> Ids.in(row[3]), Collectors.toList())))
                .forEach((connection, questions) -> {
                    var row = connection.split(" \\| ");
                    compareWithEachAskedAlone(row[0], row[1], row[2], questions);
                });
    }

    /** On PostgreSQL they do not fit into the buffers between client and server together, so they are sent in parts. */
    @Test
    void answersManyLinksOfManyParents() {
        Samples.load(SmallGraph.jsonl(10));
        var links = IntStream.range(0, 28).mapToObj(
                i -> "t%d: quotes(first: 1, filter: {topic: \"%s\"}) { nodes { topic } }".formatted(i,
                        i == 27 ? "own" : "topic-" + i))
                .collect(Collectors.joining(" "));

        var answer = GraphQL.query("{ articles(first: 100) { nodes { " + links + " } } }");

        assertThat(answer.getList("data.articles.nodes.t27.nodes.topic.flatten()")).hasSize(100).containsOnly("own");
        assertThat(answer.getList("data.articles.nodes.collect { it.t0.nodes + it.t26.nodes }.flatten()")).isEmpty();
    }

    private static void compareWithEachAskedAlone(String parents, String field, String key, List<String> questions) {
        var page = " { totalCount pageInfo { hasNextPage hasPreviousPage } nodes { " + key + " } }";
        var aliases = IntStream.range(0, questions.size())
                .mapToObj(i -> "q%s: %s(%s)%s".formatted(i, field, questions.get(i), page)).collect(Collectors.joining(" "));
        var together = GraphQL.query("{ list: %s(first: 3) { nodes { slug all: %s%s %s } } }".formatted(parents, field, page,
                aliases)).<Map<String, Object>> getList("data.list.nodes");

        assertThat(together).hasSize(3);
        for (int i = 0; i < questions.size(); i++) {
            var alias = "q" + i;
            var asked = parents + " " + field + "(" + questions.get(i) + ")";
            for (var parent : together) {
                var alone = GraphQL.query("{ one: %s(slug: \"%s\") { it: %s(%s)%s } }".formatted(SINGULAR.get(parents),
                        parent.get("slug"), field, questions.get(i), page));
                assertThat(parent.get(alias)).as(asked + " of " + parent.get("slug")).isEqualTo(alone.getMap("data.one.it"));
            }
            assertThat(together).as(asked + " asks for something")
                    .anyMatch(parent -> !parent.get(alias).equals(parent.get("all")))
                    .anyMatch(parent -> !((Map<?, ?>) parent.get(alias)).get("nodes").equals(List.of()));
        }
    }

    /** A cursor belongs to one parent. */
    private static String onlyTheFirst(String parents) {
        return parents.contains("(") ? parents.replace("(", "(first: 1, ") : parents + "(first: 1)";
    }

    private static List<Object> pages(String parents, String field, String key, boolean forward) {
        var rows = new ArrayList<>();
        String cursor = null;
        for (int page : IntStream.range(0, 200).toArray()) {
            var arguments = forward ? "first: 1, after: $cursor" : "last: 1, before: $cursor";
            var answer = GraphQL.send("""
                    query($cursor: String) { list: %s { nodes { %s(%s) {
                        nodes { %s } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                    } } } }""".formatted(onlyTheFirst(parents), field, arguments, key),
                    Collections.singletonMap("cursor", cursor));
            var path = "data.list.nodes[0]." + field + ".";
            rows.addAll(answer.getList(path + "nodes"));
            var hasBehind = answer.getBoolean(path + (forward ? "pageInfo.hasPreviousPage" : "pageInfo.hasNextPage"));
            assertThat(hasBehind).as("page %s", page).isEqualTo(page > 0);
            if (!answer.getBoolean(path + (forward ? "pageInfo.hasNextPage" : "pageInfo.hasPreviousPage"))) {
                return rows;
            }
            cursor = answer.getString(path + (forward ? "pageInfo.endCursor" : "pageInfo.startCursor"));
        }
        throw new AssertionError("no end after 200 pages");
    }

    /** Parents, field, what tells one row of it from another, whether it pages backward too. */
    private static final String CONNECTIONS = """
            articles                           | people      | slug              | true
            articles                           | films       | slug              | true
            articles                           | quotes      | slug              | true
            articles                           | mentions    | startOffset       | false
            people                             | credits     | id                | true
            people                             | films       | slug              | true
            people                             | articles    | slug              | true
            people                             | quotes      | slug              | true
            people                             | quotesAbout | slug              | true
            films                              | credits     | id                | true
            films                              | articles    | slug              | true
            films                              | quotesAbout | slug              | true
            outlets                            | articles    | slug              | false
            outlets                            | quotes      | slug              | false
            quotes(filter: {topic: "shared"})  | appearances | article { slug }  | false
            """;

    private static final Map<String, String> SINGULAR = Map.of("articles", "article", "people", "person", "films", "film");

    /** What differs from the regular graph: a film of another kind and an article that breaks all ties. */
    private static final String ODDITIES = """
            {"@type":"Movie","@id":"films/fable","name":"The Fable","datePublished":"1985","genre":["Fable"],"actor":[{"@id":"people/player-0"},{"@id":"people/player-1"}],"director":{"@id":"people/player-0"},"producer":{"@id":"people/player-2"}}
            {"@type":"NewsArticle","@id":"articles/review","headline":"An island on stage","articleBody":"“An island of calm,” said Player A of Play A.","articleSection":"reviews","datePublished":"2010-01-11T12:00:00Z","inLanguage":"fr","publisher":{"@id":"outlets/paper-1"},"keywords":["island"],"mentions":[{"@id":"people/player-0"},{"@id":"people/player-1"},{"@id":"films/play-0"}],"hasPart":[{"@type":"Quotation","@id":"quotes/island","text":"An island of calm,","creator":{"@id":"people/player-0"},"about":[{"@id":"films/play-0"},{"@id":"people/player-1"}],"dateCreated":"1999","isBasedOn":{"publisher":{"@id":"outlets/paper-2"},"pq:medium":"BROADCAST"},"pq:kind":"PARTIAL","pq:topic":"calm","pq:verification":"DISPUTED"}]}
            """;

    /** Parents, field, what tells a row, arguments: each changes the answer for one parent at least. */
    private static final String QUESTIONS = """
            people   | films       | slug | orderBy: OLDEST_FIRST
            people   | films       | slug | orderBy: TITLE
            people   | films       | slug | orderBy: QUOTES_MOST_FIRST
            people   | films       | slug | orderBy: ARTICLES_MOST_FIRST
            people   | films       | slug | orderBy: ARTICLES_MOST_FIRST, first: 2
            people   | films       | slug | orderBy: QUOTES_MOST_FIRST, last: 2, filter: {anyGenre: ["Comedy"]}
            people   | films       | slug | filter: {title: "fab"}
            people   | films       | slug | filter: {title: "play b"}
            people   | films       | slug | filter: {releasedFrom: "1991"}
            people   | films       | slug | filter: {releasedBefore: "1991"}
            people   | films       | slug | filter: {anyGenre: ["Fable"]}
            people   | films       | slug | filter: {castAll: [{people/player-0}, {people/player-2}]}
            people   | films       | slug | filter: {castAny: [{people/player-2}]}
            people   | credits     | id   | first: 2
            people   | credits     | id   | last: 2
            people   | credits     | id   | filter: {anyRole: [DIRECTOR]}
            people   | credits     | id   | filter: {anyRole: [PRODUCER, DIRECTOR]}, first: 1
            people   | credits     | id   | filter: {film: {films/fable}}
            people   | credits     | id   | filter: {film: {films/fable}, anyRole: [ACTOR]}
            people   | credits     | id   | filter: {person: {people/player-1}}
            films    | credits     | id   | first: 2
            films    | credits     | id   | last: 2
            films    | credits     | id   | filter: {anyRole: [DIRECTOR]}
            films    | credits     | id   | filter: {film: {films/play-1}}
            films    | credits     | id   | filter: {person: {people/player-2}}
            films    | credits     | id   | filter: {person: {people/player-1}, anyRole: [DIRECTOR]}
            people   | articles    | slug | orderBy: PUBLISHED_OLDEST_FIRST
            people   | articles    | slug | orderBy: PUBLISHED_OLDEST_FIRST, first: 2
            people   | articles    | slug | orderBy: PUBLISHED_OLDEST_FIRST, last: 2, filter: {outlet: {outlets/paper-1}}
            people   | articles    | slug | filter: {text: "island"}
            people   | articles    | slug | filter: {text: "story own"}
            people   | articles    | slug | filter: {publishedFrom: "2011-01-11T00:00:00Z"}
            people   | articles    | slug | filter: {publishedBefore: "2010-01-12T00:00:00Z"}
            people   | articles    | slug | filter: {section: "reviews"}
            people   | articles    | slug | filter: {anyTag: ["island", "none"]}
            people   | articles    | slug | filter: {outlet: {outlets/paper-1}}
            people   | articles    | slug | filter: {language: "fr"}
            people   | articles    | slug | filter: {mentionsAll: [{people/player-0}, {films/play-2}]}
            people   | articles    | slug | filter: {mentionsAny: [{people/player-2}]}
            people   | articles    | slug | filter: {mentionsNone: [{people/player-2}]}
            films    | articles    | slug | orderBy: PUBLISHED_OLDEST_FIRST
            films    | articles    | slug | orderBy: PUBLISHED_OLDEST_FIRST, first: 2, filter: {text: "play"}
            films    | articles    | slug | filter: {text: "island"}
            films    | articles    | slug | filter: {section: "reviews"}
            films    | articles    | slug | filter: {outlet: {outlets/paper-1}}
            films    | articles    | slug | filter: {mentionsNone: [{people/player-2}]}
            articles | quotes      | slug | first: 2
            articles | quotes      | slug | last: 2
            articles | quotes      | slug | filter: {text: "own"}
            articles | quotes      | slug | filter: {text: "words b"}
            articles | quotes      | slug | filter: {speaker: {people/player-1}}
            articles | quotes      | slug | filter: {aboutAny: [{films/play-0}, {people/player-0}]}
            articles | quotes      | slug | filter: {sourceOutlet: {outlets/paper-2}}
            articles | quotes      | slug | filter: {topic: "own"}
            articles | quotes      | slug | filter: {saidFrom: "2001"}, first: 1
            people   | quotes      | slug | orderBy: SAID_OLDEST_FIRST
            people   | quotes      | slug | orderBy: APPEARED_NEWEST_FIRST
            people   | quotes      | slug | orderBy: APPEARED_NEWEST_FIRST, first: 2
            people   | quotes      | slug | orderBy: SAID_OLDEST_FIRST, last: 2, filter: {text: "words"}
            people   | quotes      | slug | filter: {text: "calm island"}
            people   | quotes      | slug | filter: {speaker: {people/player-0}}
            people   | quotes      | slug | filter: {aboutAny: [{films/play-0}]}
            people   | quotes      | slug | filter: {sourceOutlet: {outlets/paper-2}}
            people   | quotes      | slug | filter: {appearedInOutlet: {outlets/paper-1}}
            people   | quotes      | slug | filter: {medium: BROADCAST}
            people   | quotes      | slug | filter: {saidFrom: "2000"}
            people   | quotes      | slug | filter: {saidBefore: "2001"}
            people   | quotes      | slug | filter: {topic: "shared"}
            people   | quotes      | slug | filter: {kind: PARTIAL}
            people   | quotes      | slug | filter: {anyVerification: [DISPUTED]}
            people   | quotesAbout | slug | orderBy: SAID_OLDEST_FIRST
            people   | quotesAbout | slug | orderBy: APPEARED_NEWEST_FIRST, first: 3
            people   | quotesAbout | slug | filter: {text: "island"}
            people   | quotesAbout | slug | filter: {speaker: {people/player-0}}
            people   | quotesAbout | slug | filter: {aboutAny: [{films/play-0}]}
            people   | quotesAbout | slug | filter: {anyVerification: [DISPUTED]}, orderBy: SAID_OLDEST_FIRST
            films    | quotesAbout | slug | orderBy: SAID_OLDEST_FIRST
            films    | quotesAbout | slug | orderBy: APPEARED_NEWEST_FIRST, last: 2
            films    | quotesAbout | slug | filter: {text: "shared"}
            films    | quotesAbout | slug | filter: {appearedInOutlet: {outlets/paper-1}}
            films    | quotesAbout | slug | filter: {medium: INTERVIEW, topic: "own"}
            films    | quotesAbout | slug | filter: {kind: DIRECT}
            """;
}
