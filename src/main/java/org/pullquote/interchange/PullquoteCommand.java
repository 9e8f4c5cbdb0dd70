package org.pullquote.interchange;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.pullquote.annotation.TextAnnotator;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: what the process does when it is not started as the server. */
@Command(name = "pullquote", mixinStandardHelpOptions = true, versionProvider = PullquoteCommand.Version.class, synopsisSubcommandLabel = "[COMMAND]", description = "A GraphQL API for entertainment journalism. Without a command it starts the server.")
public final class PullquoteCommand {

    private PullquoteCommand() {
    }

    /** All may be null where arguments are only checked; the snapshots are where the database is not H2. */
    public static CommandLine of(Importer importer, Exporter exporter, SnapshotWriter snapshots, TextAnnotator annotator) {
        return new CommandLine(new PullquoteCommand()).addSubcommand(new ImportCommand(importer))
                .addSubcommand(new ExportCommand(exporter)).addSubcommand(new SnapshotCommand(snapshots))
                .addSubcommand(new ReadCommand(annotator))
                .setOut(writer(System.out)).setErr(writer(System.err))
                .setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler((failed, line, parsed) -> {
                    line.getErr().println("pullquote: " + FailureText.of(failed));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    /** In UTF-8 whatever the locale, as JSON has to be: a file or another program takes it more often than a terminal. */
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** @throws CommandLine.ParameterException where the command's arguments are wrong */
    public static DatabaseUse databaseUse(CommandLine.ParseResult given) {
        var command = given.subcommand().commandSpec().userObject();
        return command instanceof ReadCommand ? DatabaseUse.READ
                : command instanceof ExportCommand ? DatabaseUse.TRY
                        : command instanceof ImportCommand files ? files.databaseUse() : DatabaseUse.STORE;
    }

    static final class Version implements IVersionProvider {

        // A native executable has no manifest any more, but the constants that were reckoned when it was built.
        private static final String OF_JAR = PullquoteCommand.class.getPackage().getImplementationVersion();

        @Override
        public String[] getVersion() {
            return new String[] { "pullquote " + (OF_JAR == null ? "(not packaged)" : OF_JAR) };
        }
    }
}
