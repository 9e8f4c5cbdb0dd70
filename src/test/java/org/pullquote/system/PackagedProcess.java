package org.pullquote.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the packaged process in a folder: on an H2 file there, or on the PostgreSQL that the environment names, whose schema
 * the first start cleans.
 */
final class PackagedProcess {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();

    final boolean h2 = "h2".equals(ConfigProvider.getConfig().getValue("pullquote.db", String.class));
    /** Environment variables of the processes to start. */
    final Map<String, String> settings = new HashMap<>();

    private final Path folder;
    private boolean used;

    PackagedProcess(Path folder) {
        this.folder = folder;
    }

    record Ended(int status, List<String> out, List<String> err) {
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        var out = Files.createTempFile("out", ".txt");
        var err = Files.createTempFile("err", ".txt");
        try {
            var status = builder(arguments).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
            return new Ended(status, Files.readAllLines(out), Files.readAllLines(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    Process start(String... arguments) throws IOException {
        return builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private ProcessBuilder builder(String... arguments) {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Dquarkus.http.port=0"));
        if (Files.notExists(folder.resolve("config"))) {
            command.add("-Dpullquote.data=" + folder.resolve("data"));
        }
        if (!h2 && !used) {
            command.addAll(List.of("-Dquarkus.flyway.clean-at-start=true", "-Dquarkus.flyway.clean-disabled=false"));
        }
        used = true;
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(settings);
        return builder;
    }
}
