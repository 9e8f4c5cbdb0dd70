package org.pullquote.interchange;

import java.util.Collection;
import java.util.List;

import org.pullquote.person.ExternalId;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON-LD object in the making: what is null or empty is left out. */
record LdLine(ObjectNode json) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static LdLine empty() {
        return new LdLine(NODES.objectNode());
    }

    static LdLine reference(Kind kind, String slug) {
        return empty().put("@id", kind.id(slug));
    }

    static ArrayNode array(Collection<LdLine> objects) {
        var array = NODES.arrayNode();
        objects.forEach(object -> array.add(object.json));
        return array;
    }

    /** A whole line, with its context. */
    static LdLine ofType(String type, Kind kind, String slug) {
        var line = empty();
        line.json.putArray("@context").add("https://schema.org").addObject().put("pq", LdObject.TERMS);
        return line.put("@type", type).put("@id", kind.id(slug));
    }

    LdLine put(String property, Object value) {
        if (value != null) {
            json.put(property, value.toString());
        }
        return this;
    }

    LdLine put(String property, Integer value) {
        if (value != null) {
            json.put(property, value);
        }
        return this;
    }

    LdLine put(String property, LdLine value) {
        if (value != null) {
            json.set(property, value.json);
        }
        return this;
    }

    LdLine texts(String property, List<String> values) {
        if (!values.isEmpty()) {
            values.forEach(json.putArray(property)::add);
        }
        return this;
    }

    LdLine objects(String property, Collection<LdLine> values) {
        return values.isEmpty() ? this : list(property, values);
    }

    /** The list even where it is empty, which on import says that there is nothing. */
    LdLine list(String property, Collection<LdLine> values) {
        json.set(property, array(values));
        return this;
    }

    /** Nothing where the value is the one an import takes for granted. */
    LdLine unless(Object usual, String property, Object value) {
        return usual.equals(value) ? this : put(property, value);
    }

    LdLine version(int version) {
        return version(Versions.PROPERTY, version);
    }

    LdLine version(String property, int version) {
        return version == 0 ? this : put(property, (Integer) version);
    }

    /** Addresses; and all ids explicitly where the addresses do not tell them. */
    LdLine externalIds(List<ExternalId> ids) {
        texts("sameAs", ids.stream().map(ExternalId::url).filter(url -> url != null).toList());
        if (!ids.stream().allMatch(id -> id.url() != null && SameAs.externalId(id.url()).equals(id))) {
            list("pq:externalId", ids.stream().map(id -> empty().put("pq:authority", id.authority())
                    .put("pq:identifier", id.identifier()).put("url", id.url())).toList());
        }
        return this;
    }
}
