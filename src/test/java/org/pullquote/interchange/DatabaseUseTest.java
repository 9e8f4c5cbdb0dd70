package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

class DatabaseUseTest {

    @TempDir
    Path folder;

    private DatabaseUse use(String... arguments) {
        return PullquoteCommand.databaseUse(PullquoteCommand.of(null, null, null, null).parseArgs(arguments));
    }

    @ParameterizedTest
    @CsvSource({ "read story.txt, READ", "export, TRY", "snapshot file, STORE", "import graph, STORE",
            "import --dry-run graph, TRY", "import story.txt, TRY_ARTICLES", "import --accept=0.9 story.txt, STORE_ARTICLES",
            "import --accept=0.9 --dry-run story.txt, TRY_ARTICLES", "import story.txt graph, TRY",
            "import --accept=0.9 story.txt graph, STORE" })
    void isToldByTheArgumentsAndTheFiles(String arguments, DatabaseUse use) throws IOException {
        var story = Files.writeString(folder.resolve("story.txt"), "A night out\n\nNobody came.");
        var graph = Files.writeString(folder.resolve("graph"), "{\"@type\":\"Person\"}");

        assertThat(use(arguments.replace("story.txt", story.toString()).replace("graph", graph.toString()).split(" ")))
                .isEqualTo(use);
    }

    @Test
    void standardInputIsLookedAtAndStaysToBeRead() throws IOException {
        var story = "A night out\n\n" + "Nobody came. ".repeat(100_000);
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(story.getBytes(StandardCharsets.UTF_8));
        }
        for (var bytes : new byte[][] { story.getBytes(StandardCharsets.UTF_8), packed.toByteArray(), {} }) {
            var before = System.in;
            try {
                System.setIn(new ByteArrayInputStream(bytes));
                assertThat(use("import", "-")).isEqualTo(bytes.length == 0 ? DatabaseUse.STORE : DatabaseUse.TRY_ARTICLES);
                assertThat(System.in.readAllBytes()).isEqualTo(bytes);
            } finally {
                System.setIn(before);
            }
        }
    }

    @Test
    void aFileThatIsMissingIsAFaultOfTheArguments() {
        assertThatThrownBy(() -> use("import", "missing.txt")).isInstanceOf(CommandLine.ParameterException.class)
                .hasMessage("missing.txt is not a file that can be read");
    }
}
