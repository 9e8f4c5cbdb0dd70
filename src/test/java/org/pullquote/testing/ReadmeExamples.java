package org.pullquote.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The queries that the README shows, each followed by its answer. */
public final class ReadmeExamples {

    private static final Path README = Path.of("README.md");
    private static final Pattern EXAMPLE = Pattern.compile("```graphql\n(.*?)```\n\n```json\n(.*?)```", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadmeExamples() {
    }

    /** The sample graph gives the answers that the README shows. */
    public static void check() throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(README));
        int shown = 0;
        while (examples.find()) {
            assertThat(JSON.readTree(examples.group(2))).as(examples.group(1)).isEqualTo(answer(examples.group(1)));
            shown++;
        }
        assertThat(shown).isGreaterThanOrEqualTo(3);
    }

    /** Writes the answers that the sample graph gives into the README. */
    public static void update() throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(README));
        var text = examples.replaceAll(example -> {
            var answer = "```graphql\n" + example.group(1) + "```\n\n```json\n" + answer(example.group(1)).toPrettyString()
                    + "\n```";
            return answer.replace("\\", "\\\\").replace("$", "\\$");
        });
        Files.writeString(README, text);
    }

    private static JsonNode answer(String query) {
        try {
            // By way of text, so that its numbers are of the types that a file's are.
            return JSON.readTree(JSON.writeValueAsString(GraphQL.query(query).getMap("")));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
