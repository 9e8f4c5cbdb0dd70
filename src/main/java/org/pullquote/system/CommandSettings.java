package org.pullquote.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import jakarta.annotation.Priority;

import org.pullquote.interchange.DatabaseUse;
import org.pullquote.snapshot.SnapshotFile;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/**
 * How a command opens the embedded database: where it keeps nothing, as a file that is only read, or in memory where there is
 * no file yet, so that looking leaves none behind. A new database begins with the sample graph for articles alone, which are
 * read with its names.
 */
@Priority(CommandSettings.BEFORE_ALL_BUT_SNAPSHOTS)
public final class CommandSettings implements ConfigSourceInterceptor {

    static final String USE = "pullquote.database-use";
    static final String READ_ONLY = "pullquote.read-only";
    static final int BEFORE_ALL_BUT_SNAPSHOTS = SnapshotSettings.BEFORE_ALL_OTHERS - 1;

    private static final String DATABASE = "quarkus.datasource.jdbc.url";
    private static final String SAMPLE = "pullquote.sample";
    private static final Set<String> NAMES = Set.of(DATABASE, SAMPLE, READ_ONLY);
    private static final long serialVersionUID = 1;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var given = context.proceed(name);
        var use = NAMES.contains(name) ? value(context, USE) : null;
        return use == null ? given : value(context, given, name, DatabaseUse.valueOf(use));
    }

    private static ConfigValue value(ConfigSourceInterceptorContext context, ConfigValue given, String name, DatabaseUse use) {
        var isEmbedded = isEmbedded(context);
        var exists = !isEmbedded
                || Files.exists(Path.of(value(context, "pullquote.data"), SnapshotFile.DATABASE));
        return switch (name) {
            case SAMPLE -> use.beginsWithSample() && !exists ? given : given.withValue("false");
            case READ_ONLY -> given.withValue(String.valueOf(use == DatabaseUse.READ && exists));
            default -> !exists && use.keepsNothing() ? given.withValue(value(context, "pullquote.memory-url"))
                    : isEmbedded && use == DatabaseUse.READ ? given.withValue(value(context, "pullquote.read-only-url"))
                            : given;
        };
    }

    /** Whether the database would be the file in the data folder. */
    private static boolean isEmbedded(ConfigSourceInterceptorContext context) {
        return "h2".equals(value(context, "pullquote.db"))
                && value(context, DATABASE).equals(value(context, "pullquote.jdbc-url.h2"))
                && value(context, SnapshotSettings.FILE) == null;
    }

    private static String value(ConfigSourceInterceptorContext context, String name) {
        var found = context.proceed(name);
        return found == null || found.getValue() == null || found.getValue().isEmpty() ? null : found.getValue();
    }
}
