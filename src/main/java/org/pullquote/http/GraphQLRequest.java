package org.pullquote.http;

import java.util.Map;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.pullquote.graphql.RequestException;

import io.smallrye.graphql.api.Context;

/**
 * The parameters of a GraphQL request, checked for their form; null where absent.
 *
 * @param query text of the document; null only where the id names it
 * @param documentId names the document, see {@link DocumentId}
 */
record GraphQLRequest(String query, String documentId, String operationName, JsonObject variables) {

    /**
     * @throws HttpProblem 400 where a parameter is missing or of the wrong type
     * @throws RequestException INVALID_INPUT for text that is no text
     */
    static GraphQLRequest of(JsonObject parameters) {
        var query = text(parameters, "query");
        var operationName = text(parameters, "operationName");
        var variables = object(parameters, "variables");
        var documentId = DocumentId.of(text(parameters, "documentId"), object(parameters, "extensions"));
        if (query == null && documentId == null || query != null && query.isBlank()) {
            throw HttpProblem.badRequest("'query' is missing.");
        }
        if (query != null) {
            WellFormed.check("query", query);
        }
        if (operationName != null) {
            WellFormed.check("operationName", operationName);
        }
        variables.forEach((name, value) -> WellFormed.check(name, value));
        return new GraphQLRequest(query, documentId, operationName, variables);
    }

    /** The same with the text of the document that it names. */
    GraphQLRequest withQuery(String text) {
        return new GraphQLRequest(text, documentId, operationName, variables);
    }

    /** The variables as the engine takes them. */
    Map<String, Object> variableValues() {
        return Context.VariablesParser.toMap(variables).orElse(Map.of());
    }

    private static String text(JsonObject parameters, String name) {
        if (absent(parameters, name)) {
            return null;
        }
        if (parameters.get(name).getValueType() != JsonValue.ValueType.STRING) {
            throw HttpProblem.badRequest("'" + name + "' must be a string.");
        }
        return parameters.getString(name);
    }

    private static JsonObject object(JsonObject parameters, String name) {
        if (absent(parameters, name)) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        if (parameters.get(name).getValueType() != JsonValue.ValueType.OBJECT) {
            throw HttpProblem.badRequest("'" + name + "' must be an object.");
        }
        return parameters.getJsonObject(name);
    }

    private static boolean absent(JsonObject parameters, String name) {
        return !parameters.containsKey(name) || parameters.isNull(name);
    }
}
