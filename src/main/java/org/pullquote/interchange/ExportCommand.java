package org.pullquote.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pullquote export} */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes everything stored as JSON Lines of schema.org objects.")
final class ExportCommand implements Callable<Integer> {

    private final Exporter exporter;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write; standard output if not given.")
    private Path output;

    ExportCommand(Exporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public Integer call() throws IOException {
        if (output == null) {
            exporter.write(System.out);
            System.out.flush();
            return CommandLine.ExitCode.OK;
        }
        // Beside the file first: an export that fails leaves an older one as it was.
        var target = output.toAbsolutePath();
        var written = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
        try {
            try (var out = Files.newOutputStream(written)) {
                exporter.write(out);
            }
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
        return CommandLine.ExitCode.OK;
    }
}
