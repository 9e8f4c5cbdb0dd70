package org.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Ids;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rows each filter and order lets through, on both databases. The graph is samples/repertory.jsonl. */
@QuarkusTest
@CleanDatabase
class FilterTest {

    /** List, arguments, slugs of its rows. Rows of the same date or count: the one loaded last comes first. */
    private static final String ROOT_LISTS = """
            articles | filter: {}                                                        | a3 a2 a1
            articles | orderBy: PUBLISHED_NEWEST_FIRST                                   | a3 a2 a1
            articles | orderBy: PUBLISHED_OLDEST_FIRST                                   | a1 a2 a3
            articles | filter: {text: "island"}                                          | a2 a1
            articles | filter: {text: "ISLANDS"}                                         | a2 a1
            articles | filter: {text: "island nowhere"}                                  | -
            articles | filter: {text: "..."}                                             | -
            articles | filter: {publishedFrom: "2020-01-02T00:00:00Z"}                   | a3 a2
            articles | filter: {publishedFrom: "2020-01-02T00:00:00+01:00"}              | a3 a2
            articles | filter: {publishedBefore: "2020-01-02T00:00:00Z"}                 | a1
            articles | filter: {publishedFrom: "2021-03-04T05:06:07.000008Z"}            | a3
            articles | filter: {publishedFrom: "2021-03-04T05:06:07.000009Z"}            | -
            articles | filter: {section: "news"}                                         | a1
            articles | filter: {section: null}                                           | a3 a2 a1
            articles | filter: {anyTag: ["award"]}                                       | a2 a1
            articles | filter: {anyTag: ["festival", "none"]}                            | a1
            articles | filter: {anyTag: []}                                              | -
            articles | filter: {outlet: {outlets/herald}}                                | a3 a1
            articles | filter: {outlet: {outlets/herald}, section: "news"}               | a1
            articles | filter: {language: "fr"}                                          | a2
            articles | filter: {mentionsAll: [{people/ada}]}                             | a2 a1
            articles | filter: {mentionsAll: [{people/ada}, {people/bo}]}                | a2
            articles | filter: {mentionsAll: [{people/ada}, {films/alpha}]}              | a1
            articles | filter: {mentionsAll: [{people/ada}, {people/bo}, {people/ada}]}  | a2
            articles | filter: {mentionsAll: [{people/ada}, {films/alpha}, {people/bo}]} | -
            articles | filter: {mentionsAll: []}                                         | a3 a2 a1
            articles | filter: {mentionsAny: [{people/bo}, {films/alpha}]}               | a2 a1
            articles | filter: {mentionsAny: []}                                         | -
            articles | filter: {mentionsNone: [{people/bo}]}                             | a3 a1
            articles | filter: {mentionsNone: [{people/bo}, {films/alpha}]}              | a3
            articles | filter: {mentionsNone: []}                                        | a3 a2 a1
            articles | filter: {mentionsAny: ["UGVyc29uOjk5OTk5OTk5OQ"]}                 | -
            people   | filter: {}                                                        | ada bo cy dee
            people   | filter: {name: "olu"}                                             | ada
            people   | filter: {name: "addie"}                                           | ada
            people   | filter: {name: "ber b"}                                           | bo
            people   | filter: {name: "erg"}                                             | -
            people   | filter: {bornFrom: "1950-01-01"}                                  | ada bo cy
            people   | filter: {bornFrom: "1950-02"}                                     | ada cy
            people   | filter: {bornBefore: "1950-03"}                                   | bo
            people   | filter: {bornFrom: "1950", bornBefore: "1980-01-02"}              | ada bo
            people   | filter: {creditedIn: {films/gamma}}                               | bo cy dee
            people   | filter: {role: DIRECTOR}                                          | ada cy
            people   | filter: {creditedIn: {films/beta}, role: DIRECTOR}                | ada
            people   | filter: {creditedIn: {films/gamma}, role: DIRECTOR}               | -
            people   | orderBy: NAME                                                     | ada bo cy dee
            people   | orderBy: QUOTES_MOST_FIRST                                        | bo ada dee cy
            people   | orderBy: FILMS_MOST_FIRST                                         | cy bo ada dee
            people   | orderBy: ARTICLES_MOST_FIRST                                      | ada bo dee cy
            people   | orderBy: QUOTES_MOST_FIRST, filter: {creditedIn: {films/gamma}}   | bo dee cy
            films    | filter: {}                                                        | beta alpha gamma
            films    | orderBy: NEWEST_FIRST                                             | beta alpha gamma
            films    | orderBy: OLDEST_FIRST                                             | alpha beta gamma
            films    | orderBy: TITLE                                                    | alpha beta gamma
            films    | orderBy: QUOTES_MOST_FIRST                                        | beta alpha gamma
            films    | orderBy: ARTICLES_MOST_FIRST                                      | beta alpha gamma
            films    | filter: {title: "case"}                                           | beta alpha
            films    | filter: {title: "alp"}                                            | alpha
            films    | filter: {releasedFrom: "1990-01-01"}                              | beta alpha
            films    | filter: {releasedFrom: "1990-06"}                                 | beta
            films    | filter: {releasedBefore: "1990-06-01"}                            | alpha
            films    | filter: {anyGenre: ["Drama", "Comedy"]}                           | beta alpha
            films    | filter: {anyGenre: []}                                            | -
            films    | filter: {castAll: [{people/ada}, {people/bo}]}                    | alpha
            films    | filter: {castAll: [{people/bo}, {people/bo}]}                     | alpha gamma
            films    | filter: {castAll: [{people/ada}, {people/cy}]}                    | -
            films    | filter: {castAll: []}                                             | beta alpha gamma
            films    | filter: {castAny: [{people/bo}, {people/dee}]}                    | alpha gamma
            films    | filter: {castAny: [{people/cy}]}                                  | gamma
            films    | filter: {castAny: []}                                             | -
            quotes   | filter: {}                                                        | q2 q1 q3
            quotes   | orderBy: SAID_NEWEST_FIRST                                        | q2 q1 q3
            quotes   | orderBy: SAID_OLDEST_FIRST                                        | q1 q2 q3
            quotes   | orderBy: APPEARED_NEWEST_FIRST                                    | q3 q1 q2
            quotes   | filter: {text: "island"}                                          | q1 q3
            quotes   | filter: {speaker: {people/ada}}                                   | q1
            quotes   | filter: {aboutAny: [{films/beta}, {people/ada}]}                  | q2 q3
            quotes   | filter: {aboutAny: []}                                            | -
            quotes   | filter: {sourceOutlet: {outlets/herald}}                          | q1
            quotes   | filter: {appearedInOutlet: {outlets/gazette}}                     | q1 q3
            quotes   | filter: {medium: STATEMENT}                                       | q3
            quotes   | filter: {saidFrom: "2019-05"}                                     | q2
            quotes   | filter: {saidBefore: "2019-05"}                                   | q1
            quotes   | filter: {topic: "sequel"}                                         | q1
            quotes   | filter: {kind: PARTIAL}                                           | q2
            quotes   | filter: {anyVerification: [MISATTRIBUTED, DISPUTED]}              | q2 q4
            quotes   | filter: {anyVerification: []}                                     | -
            quotes   | filter: {anyVerification: [MISATTRIBUTED], speaker: {people/ada}} | q4
            """;

    /** Whose credits, arguments, rows: person, role and film, in billing order or the newest film first. */
    private static final String CREDITS = """
            film: alpha | filter: {}                                                 | ada ACTOR alpha, bo ACTOR alpha, cy DIRECTOR alpha
            film: alpha | filter: null                                               | ada ACTOR alpha, bo ACTOR alpha, cy DIRECTOR alpha
            film: alpha | filter: {anyRole: [ACTOR]}                                 | ada ACTOR alpha, bo ACTOR alpha
            film: alpha | filter: {anyRole: [DIRECTOR, SELF]}                        | cy DIRECTOR alpha
            film: alpha | filter: {anyRole: [WRITER]}                                | -
            film: alpha | filter: {anyRole: []}                                      | -
            film: alpha | filter: {anyRole: null}                                    | ada ACTOR alpha, bo ACTOR alpha, cy DIRECTOR alpha
            film: alpha | filter: {person: {people/bo}}                              | bo ACTOR alpha
            film: alpha | filter: {person: {people/bo}, anyRole: [DIRECTOR]}         | -
            film: alpha | filter: {person: {people/dee}}                             | -
            film: alpha | filter: {film: {films/alpha}, anyRole: [DIRECTOR]}         | cy DIRECTOR alpha
            film: alpha | filter: {film: {films/beta}}                               | -
            film: beta  | filter: {person: {people/ada}}                             | ada ACTOR beta, ada DIRECTOR beta
            film: gamma | filter: {anyRole: [SELF]}                                  | dee SELF gamma
            person: ada | filter: {anyRole: [ACTOR]}                                 | ada ACTOR beta, ada ACTOR alpha
            person: ada | filter: {anyRole: [DIRECTOR]}                              | ada DIRECTOR beta
            person: ada | filter: {film: {films/alpha}}                              | ada ACTOR alpha
            person: ada | filter: {film: {films/beta}, anyRole: [ACTOR]}             | ada ACTOR beta
            person: ada | filter: {person: {people/bo}}                              | -
            person: cy  | filter: {}                                                 | cy DIRECTOR alpha, cy ACTOR gamma
            person: cy  | filter: {person: "UGVyc29uOjk5OTk5OTk5OQ"}                 | -
            """;

    @BeforeEach
    void load() {
        Samples.repertory();
    }

    @ParameterizedTest(name = "{0}({1})")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = ROOT_LISTS)
    void letsThrough(String field, String arguments, String slugs) {
        var answer = GraphQL.query(Ids.in("{ %s(%s) { totalCount nodes { slug } } }".formatted(field, arguments)));
        var expected = slugs.equals("-") ? List.<String> of() : List.of(slugs.split(" "));

        assertThat(answer.getList("data." + field + ".nodes.slug", String.class)).containsExactlyElementsOf(expected);
        assertThat(answer.getInt("data." + field + ".totalCount")).isEqualTo(expected.size());
        assertThat(onePageAtATime(field, Ids.in(arguments))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}({1})")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            articles | first: 101                                        | INVALID_INPUT | first
            articles | first: 0                                          | INVALID_INPUT | first
            articles | last: -1                                          | INVALID_INPUT | last
            articles | first: 1, last: 1                                 | INVALID_INPUT | last
            articles | after: "x"                                        | BAD_CURSOR    | after
            articles | before: ""                                        | BAD_CURSOR    | before
            articles | filter: {outlet: {people/ada}}                    | INVALID_INPUT | filter.outlet
            articles | filter: {mentionsAll: [{outlets/herald}]}         | INVALID_INPUT | filter.mentionsAll
            articles | filter: {mentionsAny: ["x"]}                      | INVALID_INPUT | filter.mentionsAny
            people   | filter: {creditedIn: "7"}                         | INVALID_INPUT | filter.creditedIn
            films    | filter: {castAny: [{films/beta}]}                 | INVALID_INPUT | filter.castAny
            quotes   | filter: {speaker: {films/beta}}                   | INVALID_INPUT | filter.speaker
            """)
    void refuses(String field, String arguments, String code, String argument) {
        var failure = GraphQL.failure(Ids.in("{ %s(%s) { nodes { id } } }".formatted(field, arguments)));

        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.argument()).isEqualTo(argument);
        assertThat(failure.path()).isEqualTo(List.of(field));
    }

    @ParameterizedTest(name = "{0} credits({1})")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = CREDITS)
    void letsThroughCredits(String parent, String arguments, String credits) {
        var answer = GraphQL
                .query(Ids.in("{ it: %s { credits(%s) { totalCount nodes { person { slug } role film { slug } } } } }"
                        .formatted(parent.replaceFirst(": (.*)", "(slug: \"$1\")"), arguments)));
        var expected = credits.equals("-") ? List.<String> of() : List.of(credits.split(", "));

        assertThat(answer.<Map<String, Object>> getList("data.it.credits.nodes")).extracting(credit -> "%s %s %s".formatted(
                ((Map<?, ?>) credit.get("person")).get("slug"), credit.get("role"),
                ((Map<?, ?>) credit.get("film")).get("slug")))
                .containsExactlyElementsOf(expected);
        assertThat(answer.getInt("data.it.credits.totalCount")).isEqualTo(expected.size());
    }

    @ParameterizedTest(name = "{0} credits({1})")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            film(slug: "alpha") | filter: {person: {films/beta}}   | filter.person
            film(slug: "alpha") | filter: {film: {people/ada}}     | filter.film
            film(slug: "alpha") | filter: {film: "x"}              | filter.film
            person(slug: "ada") | filter: {person: {outlets/herald}} | filter.person
            person(slug: "ada") | filter: {film: {articles/a1}}    | filter.film
            """)
    void refusesCreditsOfWhatIsNone(String parent, String arguments, String argument) {
        var failure = GraphQL.failure(Ids.in("{ it: %s { credits(%s) { totalCount } } }".formatted(parent, arguments)));

        assertThat(failure.code()).isEqualTo("INVALID_INPUT");
        assertThat(failure.argument()).isEqualTo(argument);
        assertThat(failure.path()).isEqualTo(List.of("it", "credits"));
    }

    /** Who adds a field to a filter or an order to a list adds rows above. */
    @ParameterizedTest
    @CsvSource({ "articles, ArticleFilter, ArticleOrder", "people, PersonFilter, PersonOrder", "films, FilmFilter, FilmOrder",
            "quotes, QuoteFilter, QuoteOrder", "credits, CreditFilter, " })
    void theTablesNameEveryFilterAndOrder(String list, String filter, String order) {
        var rows = list.equals("credits") ? CREDITS
                : ROOT_LISTS.lines().filter(row -> row.startsWith(list)).collect(Collectors.joining("\n"));

        assertThat(named(filter, "inputFields")).isNotEmpty()
                .allSatisfy(field -> assertThat(rows).containsPattern("[{ ]" + field + ": [^n]"));
        if (order != null) {
            assertThat(named(order, "enumValues")).isNotEmpty()
                    .allSatisfy(value -> assertThat(rows).contains("orderBy: " + value));
        }
    }

    private static List<String> named(String type, String members) {
        return GraphQL.query("{ __type(name: \"%s\") { %s { name } } }".formatted(type, members))
                .getList("data.__type." + members + ".name", String.class);
    }

    private static List<String> onePageAtATime(String field, String arguments) {
        var query = "query($after: String) { it: %s(%s, first: 1, after: $after) { nodes { slug } pageInfo { endCursor } } }"
                .formatted(field, arguments);
        return Stream.iterate(GraphQL.query(query), page -> !page.getList("data.it.nodes").isEmpty(),
                page -> GraphQL.query(query, Map.of("after", page.getString("data.it.pageInfo.endCursor"))))
                .map(page -> page.getString("data.it.nodes[0].slug")).toList();
    }
}
