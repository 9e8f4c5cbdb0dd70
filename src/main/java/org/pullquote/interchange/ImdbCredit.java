package org.pullquote.interchange;

import java.util.List;
import java.util.Map;

import org.pullquote.person.CreditRole;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A row of title.principals. */
record ImdbCredit(int line, int person, CreditRole role, Integer billing, List<String> characters) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What else IMDb has is OTHER. */
    private static final Map<String, CreditRole> ROLES = Map.of("actor", CreditRole.ACTOR, "actress", CreditRole.ACTOR,
            "director", CreditRole.DIRECTOR, "writer", CreditRole.WRITER, "producer", CreditRole.PRODUCER, "composer",
            CreditRole.COMPOSER, "cinematographer", CreditRole.CINEMATOGRAPHER, "editor", CreditRole.EDITOR, "self",
            CreditRole.SELF);

    static CreditRole role(String category) {
        return ROLES.getOrDefault(category, CreditRole.OTHER);
    }

    /** @param json a list of strings, or null */
    static List<String> characters(String json) {
        if (json == null) {
            return List.of();
        }
        try {
            var names = List.of(JSON.readValue(json, String[].class));
            names.forEach(name -> Texts.checked(name, 500, "characters"));
            return names.stream().filter(name -> !name.isBlank()).distinct().toList();
        } catch (JsonProcessingException | NullPointerException malformed) {
            throw new BadLine("characters '" + Texts.shown(json) + "' is not a JSON array of strings");
        }
    }
}
