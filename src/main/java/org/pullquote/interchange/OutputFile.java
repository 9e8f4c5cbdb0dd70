package org.pullquote.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file that is there as a whole or, where the writing fails, not at all. */
final class OutputFile {

    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private OutputFile() {
    }

    /** @param replace whether to take the place of a file that is there; without it, one is refused */
    static void write(Path file, boolean replace, Content content) throws IOException {
        var target = file.toAbsolutePath();
        if (!Files.isDirectory(target.getParent())) {
            throw new IOException("there is no folder " + target.getParent());
        }
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a folder");
        }
        if (!replace && Files.exists(target)) {
            throw new IOException(target + " is there already: --force replaces it");
        }
        // Beside its place first, and under a name of its own, so that only this process removes it.
        var written = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        written.toFile().deleteOnExit();
        try {
            try (var out = Files.newOutputStream(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.write(out);
            }
            if (replace) {
                Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(written, target);
            }
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
