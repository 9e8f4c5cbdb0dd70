package org.pullquote.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import jakarta.annotation.Priority;

import org.pullquote.snapshot.SnapshotFile;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/**
 * For a command that writes nothing: the embedded database is opened as a file that is only read; where there is none yet, the
 * sample graph in memory takes its place.
 */
@Priority(ReadOnlySettings.BEFORE_ALL_BUT_SNAPSHOTS)
public final class ReadOnlySettings implements ConfigSourceInterceptor {

    static final String WANTED = "pullquote.read-only";
    static final int BEFORE_ALL_BUT_SNAPSHOTS = SnapshotSettings.BEFORE_ALL_OTHERS - 1;

    private static final String DATABASE = "quarkus.datasource.jdbc.url";
    private static final String SAMPLE = "pullquote.sample";
    private static final Set<String> NAMES = Set.of(DATABASE, SAMPLE, WANTED);
    private static final long serialVersionUID = 1;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var given = context.proceed(name);
        if (!NAMES.contains(name) || !isEmbedded(context)) {
            return given;
        }
        var exists = Files.exists(Path.of(value(context, "pullquote.data"), SnapshotFile.DATABASE));
        return switch (name) {
            case DATABASE -> given.withValue(value(context, exists ? "pullquote.read-only-url" : "pullquote.sample-url"));
            case SAMPLE -> given.withValue(String.valueOf(!exists));
            default -> given.withValue(String.valueOf(exists));
        };
    }

    /** Whether nothing is to be written and the database would be the file in the data folder. */
    private static boolean isEmbedded(ConfigSourceInterceptorContext context) {
        return "true".equals(value(context, WANTED)) && "h2".equals(value(context, "pullquote.db"))
                && value(context, DATABASE).equals(value(context, "pullquote.jdbc-url.h2"))
                && value(context, SnapshotSettings.FILE) == null;
    }

    private static String value(ConfigSourceInterceptorContext context, String name) {
        var found = context.proceed(name);
        return found == null || found.getValue() == null || found.getValue().isEmpty() ? null : found.getValue();
    }
}
