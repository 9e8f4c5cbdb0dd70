package org.pullquote.http;

import java.util.Map;
import java.util.TreeMap;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/**
 * What an answer depends on beside the graph.
 *
 * @param variables as JSON, the members of each object in the order of their names
 */
record CacheKey(String query, String operationName, String variables, MediaType type) {

    static CacheKey of(GraphQLRequest request, MediaType type) {
        var variables = new StringBuilder();
        write(request.variables(), variables);
        return new CacheKey(request.query(), request.operationName(), variables.toString(), type);
    }

    /** Memory that it takes, roughly. */
    int bytes() {
        return 2 * (query.length() + variables.length() + (operationName == null ? 0 : operationName.length()));
    }

    private static void write(JsonValue value, StringBuilder text) {
        if (value instanceof JsonObject object) {
            text.append('{');
            for (Map.Entry<String, JsonValue> member : new TreeMap<>(object).entrySet()) {
                text.append(member.getKey().length()).append(member.getKey()).append(':');
                write(member.getValue(), text);
            }
            text.append('}');
        } else if (value instanceof JsonArray array) {
            text.append('[');
            for (var element : array) {
                write(element, text);
                text.append(',');
            }
            text.append(']');
        } else {
            text.append(value);
        }
    }
}
