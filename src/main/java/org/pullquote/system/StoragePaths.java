package org.pullquote.system;

import java.nio.file.Path;
import java.util.Map;

import jakarta.annotation.Priority;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/**
 * Makes {@code pullquote.data} and {@code pullquote.snapshot} paths that H2 takes, wherever they are set: H2 takes a relative
 * one only with a leading dot, and reads what follows a semicolon as settings of its own.
 */
@Priority(StoragePaths.BEFORE_EXPRESSIONS_ARE_READ)
public final class StoragePaths implements ConfigSourceInterceptor {

    static final int BEFORE_EXPRESSIONS_ARE_READ = 100;
    private static final Map<String, String> PATHS = Map.of("pullquote.data", "the data folder", SnapshotSettings.FILE,
            "the snapshot");
    private static final long serialVersionUID = 1;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var given = context.proceed(name);
        var what = PATHS.get(name);
        if (what == null || given == null || given.getValue() == null || given.getValue().isEmpty()) {
            return given;
        }
        if (given.getValue().indexOf(';') >= 0) {
            throw new IllegalArgumentException(what + " '" + given.getValue() + "' must not contain a semicolon");
        }
        return given.getValue().contains("${") ? given
                : given.withValue(Path.of(given.getValue()).toAbsolutePath().toString());
    }
}
