package org.pullquote.http;

import java.util.ArrayDeque;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.pullquote.graphql.RequestException;

import graphql.language.Node;
import graphql.language.StringValue;

/** Refuses text that not every database can store: U+0000 and halves of surrogate pairs. */
final class WellFormed {

    private WellFormed() {
    }

    /** @throws RequestException INVALID_INPUT, which names the argument */
    static void check(String argument, String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                throw RequestException.invalidInput(argument,
                        "'" + argument + "' holds U+%04X, which is no character.".formatted((int) c));
            }
        }
    }

    /** Looks into every text of a JSON value, names of members included. */
    static void check(String argument, JsonValue value) {
        if (value instanceof JsonString string) {
            check(argument, string.getString());
        } else if (value instanceof JsonArray array) {
            array.forEach(element -> check(argument, element));
        } else if (value instanceof JsonObject object) {
            object.forEach((name, member) -> {
                check(argument, name);
                check(argument + "." + name, member);
            });
        }
    }

    /** Looks into the strings of a parsed document, where escapes are resolved. */
    static void check(Node<?> document) {
        var nodes = new ArrayDeque<Node<?>>();
        nodes.push(document);
        while (!nodes.isEmpty()) {
            var node = nodes.pop();
            if (node instanceof StringValue string && string.getValue() != null) {
                check("query", string.getValue());
            }
            for (Node<?> child : node.getChildren()) {
                nodes.push(child);
            }
        }
    }
}
