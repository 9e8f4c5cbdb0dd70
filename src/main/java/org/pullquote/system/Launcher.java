package org.pullquote.system;

import org.pullquote.interchange.DatabaseUse;
import org.pullquote.interchange.FailureText;
import org.pullquote.interchange.PullquoteCommand;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import picocli.CommandLine;

/** Where the process starts: without arguments the server, with arguments a command that opens no port. */
@QuarkusMain
public final class Launcher {

    private Launcher() {
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            var use = answerWithoutDatabase(arguments);
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.console.stderr", "true");
            System.setProperty("quarkus.log.level", "WARN");
            System.setProperty("quarkus.banner.enabled", "false");
            System.setProperty(CommandSettings.USE, use.name());
        }
        Quarkus.run(Application.class, Launcher::exit, arguments);
    }

    /** Help, the version and faults of the arguments need no database; then the process ends here. */
    private static DatabaseUse answerWithoutDatabase(String[] arguments) {
        var command = PullquoteCommand.of(null, null, null, null);
        try {
            var parsed = command.parseArgs(arguments);
            var help = CommandLine.executeHelpRequest(parsed);
            if (help != null) {
                System.exit(help);
            }
            if (!parsed.hasSubcommand()) {
                throw new CommandLine.ParameterException(command, "which command?");
            }
            return PullquoteCommand.databaseUse(parsed);
        } catch (CommandLine.ParameterException wrong) {
            var err = wrong.getCommandLine().getErr();
            err.println("pullquote: " + wrong.getMessage());
            wrong.getCommandLine().usage(err);
            System.exit(CommandLine.ExitCode.USAGE);
            return null;
        }
    }

    private static void exit(Integer status, Throwable failure) {
        if (failure != null) {
            System.err.println("pullquote: " + FailureText.of(failure));
            if (!FailureText.isExpected(failure)) {
                failure.printStackTrace();
            }
        }
        System.exit(status);
    }
}
