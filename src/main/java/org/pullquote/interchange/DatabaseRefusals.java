package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/** Says in an importer's words what a constraint means. */
final class DatabaseRefusals {

    private static final Map<String, String> REASONS = Map.of(
            "uk_person_external_id_authority_identifier", "sameAs: another person has one of these external ids",
            "uk_film_external_id_authority_identifier", "sameAs: another film has one of these external ids",
            "uk_article_url", "url: another article has this address",
            "uk_appearance_quote_article_start_offset", "hasPart: a quotation stands twice at one place");

    private DatabaseRefusals() {
    }

    /** Whether two transactions only got into each other's way: serialization failure or deadlock. */
    static boolean isPassing(SQLException refusal) {
        return "40001".equals(refusal.getSQLState()) || "40P01".equals(refusal.getSQLState());
    }

    static String reason(SQLException refusal) {
        var last = refusal.getNextException() == null ? refusal : refusal.getNextException();
        var message = String.valueOf(last.getMessage()).toLowerCase(Locale.ROOT);
        return REASONS.entrySet().stream().filter(entry -> message.contains(entry.getKey())).map(Map.Entry::getValue)
                .findFirst()
                .orElse("the database refuses it: " + last.getMessage().lines().findFirst().orElse(""));
    }
}
