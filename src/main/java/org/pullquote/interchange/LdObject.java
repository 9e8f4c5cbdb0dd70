package org.pullquote.interchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.pullquote.graphql.PartialDate;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One JSON-LD object, read property by property; every accessor checks what it reads and says where the fault is. What
 * nobody reads is {@linkplain #reportUnread reported} in the end.
 */
final class LdObject {

    private static final Set<String> SCHEMA_ORG = Set.of("https://schema.org", "https://schema.org/", "http://schema.org",
            "http://schema.org/");
    static final String TERMS = "urn:pullquote:terms:";

    private final JsonNode json;
    private final String path;
    private final Consumer<String> unknown;
    private final Set<String> read = new HashSet<>();

    /**
     * @param path where it stands in its line; empty for the line itself
     * @param unknown told the name of each property that nobody reads
     */
    LdObject(JsonNode json, String path, Consumer<String> unknown) {
        if (!json.isObject()) {
            throw new BadLine((path.isEmpty() ? "the line" : path) + " is not a JSON object");
        }
        this.json = json;
        this.path = path;
        this.unknown = unknown;
        checkContext(json.path("@context"));
        read.add("@context");
    }

    private static void checkContext(JsonNode context) {
        if (context.isArray()) {
            context.forEach(LdObject::checkContext);
        } else if (context.isObject()) {
            context.properties().forEach(entry -> {
                var expected = entry.getKey().equals("pq") ? Set.of(TERMS)
                        : entry.getKey().equals("@vocab") ? SCHEMA_ORG : Set.of();
                if (!expected.contains(entry.getValue().asText())) {
                    throw new BadLine("@context defines '" + Texts.shown(entry.getKey()) + "', which is not known here");
                }
            });
        } else if (!context.isMissingNode() && !SCHEMA_ORG.contains(context.asText())) {
            throw new BadLine("@context '" + Texts.shown(context.asText()) + "' is not https://schema.org");
        }
    }

    String at(String property) {
        return path.isEmpty() ? property : path + "." + property;
    }

    BadLine bad(String property, String reason) {
        return new BadLine(at(property) + " " + reason);
    }

    boolean has(String property) {
        return json.has(property);
    }

    private JsonNode value(String property) {
        read.add(property);
        return json.path(property);
    }

    /** Reads a property, null where it is null, blank or an empty list. */
    private <T> Given<T> given(String property, Function<JsonNode, T> reader) {
        var node = value(property);
        if (node.isMissingNode()) {
            return Given.absent();
        }
        var empty = node.isNull() || node.isTextual() && node.textValue().isBlank() || node.isArray() && node.isEmpty();
        return Given.of(empty ? null : reader.apply(node));
    }

    /** Like {@link #given}, for a value or a list of values; nothing is the empty list. */
    private <T> Given<List<T>> givenList(String property, Element<T> reader) {
        var list = given(property, node -> {
            var values = new ArrayList<T>();
            for (int i = 0; i < (node.isArray() ? node.size() : 1); i++) {
                values.add(
                        reader.read(node.isArray() ? node.get(i) : node, node.isArray() ? property + "[" + i + "]" : property));
            }
            return List.copyOf(values);
        });
        return list.present() && list.value() == null ? Given.of(List.of()) : list;
    }

    private interface Element<T> {
        T read(JsonNode node, String property);
    }

    String type() {
        var types = givenList("@type", (node, property) -> string(node, property, 100)).or(List.of());
        if (types.size() != 1) {
            throw bad("@type", types.isEmpty() ? "is missing" : "must be one type");
        }
        return types.get(0);
    }

    Given<String> text(String property, int longest) {
        return given(property, node -> string(node, property, longest));
    }

    Given<List<String>> texts(String property, int longest) {
        return givenList(property, (node, at) -> {
            var text = string(node, at, longest);
            if (text.isBlank()) {
                throw bad(at, "is empty");
            }
            return text;
        });
    }

    private String string(JsonNode node, String property, int longest) {
        if (!node.isTextual()) {
            throw bad(property, "is not a string");
        }
        return Texts.checked(node.textValue(), longest, at(property));
    }

    Given<PartialDate> date(String property) {
        return text(property, 100).map(text -> Texts.date(text, at(property)));
    }

    Given<String> webAddress(String property) {
        return text(property, 2000).map(text -> Texts.webAddress(text, at(property)));
    }

    Given<Integer> integer(String property) {
        return given(property, node -> {
            if (!node.isIntegralNumber() || !node.canConvertToInt()) {
                throw bad(property, "is not a whole number");
            }
            return node.intValue();
        });
    }

    Given<Boolean> flag(String property) {
        return given(property, node -> {
            if (!node.isBoolean()) {
                throw bad(property, "is neither true nor false");
            }
            return node.booleanValue();
        });
    }

    <E extends Enum<E>> Given<E> choice(String property, Class<E> values) {
        return text(property, 100).map(text -> {
            try {
                return Enum.valueOf(values, text);
            } catch (IllegalArgumentException none) {
                throw bad(property, "'" + text + "' is not one of " + EnumSet.allOf(values));
            }
        });
    }

    /** Objects, or what the reader makes of a plain string where one stands. */
    <T> Given<List<T>> objects(String property, Function<LdObject, T> reader) {
        return givenList(property, (node, at) -> read(node, at, reader));
    }

    <T> Given<T> object(String property, Function<LdObject, T> reader) {
        return given(property, node -> read(node, property, reader));
    }

    private <T> T read(JsonNode node, String property, Function<LdObject, T> reader) {
        var object = new LdObject(node, at(property), unknown);
        object.read.add("@type");
        var result = reader.apply(object);
        object.reportUnread(at(property).replaceAll("\\[\\d+]", "") + ".");
        return result;
    }

    /** Strings, or the names of objects. */
    Given<List<String>> names(String property, int longest) {
        return givenList(property, (node, at) -> node.isObject() ? read(node, at, object -> object.required("name", longest))
                : string(node, at, longest));
    }

    String required(String property, int longest) {
        var text = text(property, longest).value();
        if (text == null) {
            throw bad(property, "is missing");
        }
        return text;
    }

    Reference reference(Set<Kind> kinds) {
        return Reference.parse(required("@id", 2000), kinds, at("@id"));
    }

    /** References; a name may stand beside the id, for human readers. */
    Given<List<Reference>> references(String property, Set<Kind> kinds) {
        return objects(property, object -> {
            object.value("name");
            return object.reference(kinds);
        });
    }

    void reportUnread(String prefix) {
        json.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                unknown.accept(prefix + name);
            }
        });
    }
}
