package org.pullquote.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** When to colour what is printed. */
enum ColorChoice {

    ALWAYS,
    NEVER,
    AUTO;

    /** Where Linux shows what standard output is; the console is one only where input is a terminal too. */
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    boolean isOn() {
        return this == ALWAYS || this == AUTO && isWanted() && isTerminal();
    }

    /** no-color.org: set and not empty. */
    private static boolean isWanted() {
        var noColor = System.getenv("NO_COLOR");
        return (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    private static boolean isTerminal() {
        try {
            var output = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
            return output.startsWith("/dev/pts/") || output.startsWith("/dev/tty") || output.equals("/dev/console");
        } catch (IOException notOnThisSystem) {
            return System.console() != null;
        }
    }
}
