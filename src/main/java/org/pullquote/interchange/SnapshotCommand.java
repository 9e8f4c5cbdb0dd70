package org.pullquote.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pullquote snapshot FILE} */
@Command(name = "snapshot", mixinStandardHelpOptions = true, description = "Writes everything stored, search included, as one file that a server reads in place: pullquote.snapshot=FILE.")
final class SnapshotCommand implements Callable<Integer> {

    private final SnapshotWriter writer;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Where to write, under any name.")
    private Path file;

    @Option(names = "--force", description = "Replace a file that is there.")
    private boolean force;

    /** @param writer null where the database is not H2 */
    SnapshotCommand(SnapshotWriter writer) {
        this.writer = writer;
    }

    @Override
    public Integer call() throws IOException {
        if (writer == null) {
            throw new IOException("only the artifact for H2 writes snapshots: export here, then import and snapshot there");
        }
        var rows = writer.write(file, force);
        var out = spec.commandLine().getOut();
        rows.forEach((kind, number) -> out.println(kind.folder() + ": " + number));
        out.println(file + ": " + Files.size(file) + " bytes");
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
