package org.pullquote.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What the last build has packaged: a jar, or a native executable. */
public final class Packaged {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    /** Half of what the start of a jar costs is the compiling of code that so short a process never needs to be fast. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private Packaged() {
    }

    /** What starts it, with these options of the JVM or the executable. */
    public static List<String> command(List<String> options) throws IOException {
        var built = new Properties();
        try (var file = Files.newBufferedReader(TARGET.resolve("quarkus-artifact.properties"))) {
            built.load(file);
        }
        var path = TARGET.resolve(built.getProperty("path")).toString();
        var isNative = "native".equals(built.getProperty("type"));
        var command = new ArrayList<String>();
        command.add(isNative ? path : ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        if (!isNative) {
            command.addAll(SHORT_LIVED);
            command.addAll(List.of("-jar", path));
        }
        return command;
    }
}
