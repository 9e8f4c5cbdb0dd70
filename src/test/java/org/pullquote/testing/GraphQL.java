package org.pullquote.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

/** Sends GraphQL text over HTTP and reads the answer's JSON. */
public final class GraphQL {

    private GraphQL() {
    }

    /** The answer to a query that must succeed. */
    public static JsonPath query(String text) {
        return query(text, Map.of());
    }

    /** The answer to a query that must succeed; paths start at the root: {@code data.person.name}. */
    public static JsonPath query(String text, Map<String, Object> variables) {
        var answer = send(text, variables);
        assertThat(answer.<List<Object>> get("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    /** The one error of a query that must fail. */
    public static Failure failure(String text) {
        return failure(text, Map.of());
    }

    public static Failure failure(String text, Map<String, Object> variables) {
        var answer = send(text, variables);
        assertThat(answer.<List<Object>> get("errors")).as(answer.prettify()).hasSize(1);
        return new Failure(answer.getString("errors[0].extensions.code"), answer.getString("errors[0].extensions.argument"),
                answer.getString("errors[0].message"), answer.getList("errors[0].path"));
    }

    public static JsonPath send(String text, Map<String, Object> variables) {
        return RestAssured.given().contentType("application/json").body(Map.of("query", text, "variables", variables))
                .post("/graphql").jsonPath();
    }

    public record Failure(String code, String argument, String message, List<Object> path) {
    }
}
