package org.pullquote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;
import org.pullquote.testing.Samples;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

/** The queries that the README shows have the answers that it shows, on the sample graph and on both databases. */
@QuarkusTest
@CleanDatabase
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern EXAMPLE = Pattern.compile("```graphql\n(.*?)```\n\n```json\n(.*?)```", Pattern.DOTALL);

    /** {@code -Dreadme.update=true} rewrites the answers. */
    @Test
    void showsTrueAnswers() throws IOException {
        Samples.sample();
        var json = new ObjectMapper();
        var text = Files.readString(README);
        var examples = EXAMPLE.matcher(text);
        var rewritten = new StringBuilder();
        var shown = new ArrayList<String>();
        while (examples.find()) {
            var answer = json.readTree(GraphQL.query(examples.group(1)).prettify());
            var pretty = json.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
            if (!Boolean.getBoolean("readme.update")) {
                assertThat(json.readTree(examples.group(2))).as(examples.group(1)).isEqualTo(answer);
            }
            shown.add(pretty);
            examples.appendReplacement(rewritten, "```graphql\n$1```\n\n```json\n" + pretty.replace("$", "\\$") + "\n```");
        }
        examples.appendTail(rewritten);
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, rewritten);
        }

        assertThat(shown).hasSizeGreaterThanOrEqualTo(3);
    }
}
