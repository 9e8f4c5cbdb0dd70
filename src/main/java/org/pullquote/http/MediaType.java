package org.pullquote.http;

import java.util.Arrays;
import java.util.Locale;

import org.pullquote.graphql.ErrorCode;

/** The two media types of an answer, and how a client chooses between them. */
enum MediaType {
    JSON("application/json"),
    GRAPHQL("application/graphql-response+json");

    private final String text;

    MediaType(String text) {
        this.text = text;
    }

    /** @throws HttpProblem 406 where the client takes neither */
    static MediaType accepted(String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        var json = quality(accept, JSON);
        var graphql = quality(accept, GRAPHQL);
        if (json <= 0 && graphql <= 0) {
            throw new HttpProblem(406, ErrorCode.BAD_REQUEST, "Answers come as " + GRAPHQL.text + " or " + JSON.text + ".");
        }
        return graphql > json || graphql == json && accept.toLowerCase(Locale.ROOT).contains(GRAPHQL.text) ? GRAPHQL : JSON;
    }

    private static double quality(String accept, MediaType type) {
        double quality = 0;
        int rank = 0;
        for (var range : accept.toLowerCase(Locale.ROOT).split(",")) {
            var parts = range.split(";", -1);
            var name = parts[0].strip();
            var specific = name.equals(type.text) ? 3 : name.equals("application/*") ? 2 : name.equals("*/*") ? 1 : 0;
            if (specific > rank) {
                rank = specific;
                quality = Arrays.stream(parts).skip(1).map(String::strip).filter(part -> part.startsWith("q="))
                        .mapToDouble(part -> number(part.substring(2))).findFirst().orElse(1);
            }
        }
        return quality;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException malformed) {
            return 1;
        }
    }

    String header() {
        return text + "; charset=utf-8";
    }
}
