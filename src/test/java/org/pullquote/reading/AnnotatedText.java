package org.pullquote.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text and the quotations that stand in it; how they are written, the files' first lines say. */
record AnnotatedText(String title, String text, List<Expected> expected) {

    private static final String OPTIONAL = "~ ";

    /** Words, or their beginning where they end with …, and the speaker; a speaker of null may be anybody or missed. */
    record Expected(String words, String speaker) {

        boolean isOptional() {
            return speaker == null;
        }

        boolean matches(String found) {
            return words.endsWith("…") ? found.startsWith(words.substring(0, words.length() - 1)) : found.equals(words);
        }
    }

    static List<AnnotatedText> all() {
        return List.of("rules", "traps", "references", "reports", "newspapers", "offices", "stories").stream()
                .flatMap(file -> read(file).stream())
                .toList();
    }

    private static List<AnnotatedText> read(String file) {
        try (var resource = AnnotatedText.class.getResourceAsStream("/reading/" + file + ".txt")) {
            var texts = new ArrayList<AnnotatedText>();
            for (String block : new String(resource.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^== ")) {
                texts.add(of(block));
            }
            return texts.subList(1, texts.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static AnnotatedText of(String block) {
        var lines = block.lines().toList();
        var text = new StringBuilder();
        var expected = new ArrayList<Expected>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("> ")) {
                var bar = line.lastIndexOf(" | ");
                expected.add(new Expected(line.substring(2, bar), line.substring(bar + 3)));
            } else if (line.startsWith(OPTIONAL)) {
                expected.add(new Expected(line.substring(2), null));
            } else {
                text.append(line).append('\n');
            }
        }
        return new AnnotatedText(lines.get(0), text.toString().strip(), expected);
    }
}
