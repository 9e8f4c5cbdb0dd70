package org.pullquote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pullquote.testing.GraphQL;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything in the schema works in the packaged application: a native executable lacks what nobody told it of. */
@QuarkusIntegrationTest
@TestProfile(ReadmeIT.OnEmptyDatabase.class)
class WholeSchemaIT {

    private static final String FIELDS = """
            {__schema {types {kind name fields {name args {name type {kind}} type {%s}}}}}"""
            .formatted("kind name ofType {kind name ofType {kind name ofType {kind name}}}");

    private Map<String, Map<String, Object>> types;

    @BeforeEach
    void readSchema() {
        types = GraphQL.query(FIELDS).<Map<String, Object>> getList("data.__schema.types").stream()
                .collect(Collectors.toMap(type -> (String) type.get("name"), type -> type));
    }

    @ParameterizedTest
    @ValueSource(strings = { "ArticleConnection articles", "FilmConnection films", "OutletConnection outlets",
            "PersonConnection people", "QuoteConnection quotes", "SearchConnection search(text: \"reunion\")" })
    void everyFieldOfEveryNode(String root) {
        var connection = root.split(" ", 2);
        var query = "{%s %s}".formatted(connection[1], selection(connection[0], 3));

        assertThat(GraphQL.query(query).getInt("data.%s.totalCount".formatted(connection[1].replaceFirst("\\(.*", ""))))
                .isPositive();
    }

    @Test
    void everyFilter() {
        var ids = GraphQL.query("{people(first: 2) {nodes {id}} films(first: 2) {nodes {id}} outlets(first: 2) {nodes {id}}}");
        var person = "\"" + ids.getString("data.people.nodes[0].id") + "\"";
        var film = "\"" + ids.getString("data.films.nodes[0].id") + "\"";
        var outlet = "\"" + ids.getString("data.outlets.nodes[0].id") + "\"";
        var filters = Stream.of(
                """
                        articles(filter: {anyTag: ["a"], language: "en", mentionsAll: [PERSON], mentionsAny: [FILM], mentionsNone: [PERSON],
                            outlet: OUTLET, publishedBefore: "2020-01-01T00:00:00Z", publishedFrom: "1990-01-01T00:00:00Z",
                            section: "news", text: "reunion"}) {totalCount}""",
                """
                        films(filter: {anyGenre: ["Comedy"], castAll: [PERSON], castAny: [PERSON], releasedBefore: "1998",
                            releasedFrom: "1990", title: "a"}) {totalCount nodes {credits(filter: {anyRole: [ACTOR], person: PERSON})
                            {totalCount}}}""",
                """
                        people(filter: {bornBefore: "1990", bornFrom: "1900-01", creditedIn: FILM, name: "a", role: ACTOR})
                            {totalCount}""",
                """
                        quotes(filter: {aboutAny: [FILM, PERSON], anyVerification: [SOURCED], appearedInOutlet: OUTLET, kind: DIRECT,
                            medium: INTERVIEW, saidBefore: "2020", saidFrom: "1990-01-01", sourceOutlet: OUTLET, speaker: PERSON,
                            text: "a", topic: "sequel"}) {totalCount}""");

        filters.map(it -> it.replace("PERSON", person).replace("FILM", film).replace("OUTLET", outlet))
                .forEach(filter -> GraphQL.query("{" + filter + "}"));
    }

    @Test
    void anInputFromVariablesAndAWrongOne() {
        var query = "query($filter: QuoteFilter) {quotes(filter: $filter) {totalCount}}";

        var filtered = GraphQL.query(query, Map.of("filter", Map.of("topic", "sequel", "anyVerification", List.of("SOURCED",
                "UNVERIFIED"), "saidFrom", "1990")));
        assertThat(filtered.getInt("data.quotes.totalCount")).isPositive();
        assertThat(GraphQL.failure(query, Map.of("filter", Map.of("saidFrom", "19x"))).argument()).isEqualTo("filter");
    }

    /** All fields that need no argument, and theirs, so many levels deep. */
    private String selection(String type, int depth) {
        var fields = types.get(type).get("fields");
        return fields == null ? "{__typename}"
                : ((List<?>) fields).stream().map(Map.class::cast).map(field -> field(field, depth))
                        .collect(Collectors.joining(" ", "{__typename ", "}"));
    }

    private String field(Map<?, ?> field, int depth) {
        var arguments = ((List<?>) field.get("args")).stream().map(Map.class::cast).toList();
        var type = (Map<?, ?>) field.get("type");
        if (arguments.stream().anyMatch(argument -> "NON_NULL".equals(((Map<?, ?>) argument.get("type")).get("kind")))) {
            return "";
        }
        while (type.get("ofType") != null) {
            type = (Map<?, ?>) type.get("ofType");
        }
        var isPage = arguments.stream().anyMatch(argument -> "first".equals(argument.get("name")));
        var isLeaf = List.of("SCALAR", "ENUM").contains(type.get("kind"));
        if (!isLeaf && depth == 0) {
            return "";
        }
        return field.get("name") + (isPage ? "(first: 1)" : "")
                + (isLeaf ? "" : " " + selection((String) type.get("name"), depth - 1));
    }
}
