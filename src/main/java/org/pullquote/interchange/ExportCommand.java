package org.pullquote.interchange;

import java.io.IOException;
import java.nio.file.Path;
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
        OutputFile.write(output, true, exporter::write);
        return CommandLine.ExitCode.OK;
    }
}
