package org.pullquote.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pullquote.testing.Packaged;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts what was packaged, a jar or a native executable, in a folder: on an H2 file there, or on the PostgreSQL that the
 * environment names, whose schema
 * the first start cleans.
 */
final class PackagedProcess {

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

    /** Lets the first start find the schema of PostgreSQL as the test has made it. */
    void keepSchema() {
        used = true;
    }

    private ProcessBuilder builder(String... arguments) throws IOException {
        var properties = new ArrayList<>(List.of("-Dquarkus.http.port=0"));
        if (Files.notExists(folder.resolve("config"))) {
            properties.add("-Dpullquote.data=" + folder.resolve("data"));
        }
        if (!h2 && !used) {
            properties.addAll(List.of("-Dquarkus.flyway.clean-at-start=true", "-Dquarkus.flyway.clean-disabled=false"));
        }
        used = true;
        var command = Packaged.command(properties);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(settings);
        return builder;
    }
}
