package org.pullquote.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** First names and whom they usually name; most are of the public domain lists of stdlib's datasets-*-first-names-en. */
final class GivenNames {

    private static final Map<String, Gender> NAMES = read();

    private GivenNames() {
    }

    static boolean contains(String lower) {
        return NAMES.containsKey(lower);
    }

    static Gender gender(String lower) {
        return NAMES.getOrDefault(lower, Gender.UNKNOWN);
    }

    private static Map<String, Gender> read() {
        var names = new HashMap<String, Gender>(16_384);
        try (var lines = new BufferedReader(new InputStreamReader(
                GivenNames.class.getResourceAsStream("/reading/given-names.txt"), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ");
                var gender = switch (words[0]) {
                    case "female" -> Gender.FEMALE;
                    case "male" -> Gender.MALE;
                    default -> Gender.UNKNOWN;
                };
                for (int i = 1; i < words.length; i++) {
                    names.put(words[i], gender);
                }
            }
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
