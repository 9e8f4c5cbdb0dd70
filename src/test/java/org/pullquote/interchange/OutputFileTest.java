package org.pullquote.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    private static final OutputFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.US_ASCII));
    private static final OutputFile.Content HALF = out -> {
        NEW.write(out);
        throw new IOException("no space left");
    };

    @TempDir
    Path folder;

    @Test
    void isThereAsAWhole() throws IOException {
        var file = folder.resolve("file");

        OutputFile.write(file, false, out -> {
            NEW.write(out);
            assertThat(file).doesNotExist();
        });

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void isNotThereWhereTheWritingFails() {
        var file = folder.resolve("file");

        assertThatThrownBy(() -> OutputFile.write(file, false, HALF)).hasMessage("no space left");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesThePlaceOfAnotherOnlyIfTold() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "old");

        assertThatThrownBy(() -> OutputFile.write(file, false, NEW))
                .hasMessage(file + " is there already: --force replaces it");
        assertThatThrownBy(() -> OutputFile.write(file, true, HALF)).hasMessage("no space left");
        assertThat(file).hasContent("old");

        OutputFile.write(file, true, NEW);
        assertThat(file).hasContent("new");
    }

    @Test
    void needsAFolderAndAName() {
        assertThatThrownBy(() -> OutputFile.write(folder, true, NEW)).hasMessage(folder + " is a folder");
        assertThatThrownBy(() -> OutputFile.write(folder.resolve("none/file"), true, NEW))
                .hasMessage("there is no folder " + folder.resolve("none"));
    }
}
