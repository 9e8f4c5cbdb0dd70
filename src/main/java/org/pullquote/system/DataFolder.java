package org.pullquote.system;

import java.nio.file.Path;

import jakarta.annotation.Priority;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/**
 * Makes {@code pullquote.data} a folder that H2 takes, wherever it is set: H2 takes a relative folder only with a leading dot,
 * and reads what follows a semicolon as settings of its own.
 */
@Priority(DataFolder.BEFORE_EXPRESSIONS_ARE_READ)
public final class DataFolder implements ConfigSourceInterceptor {

    static final int BEFORE_EXPRESSIONS_ARE_READ = 100;
    private static final long serialVersionUID = 1;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var given = context.proceed(name);
        if (!"pullquote.data".equals(name) || given == null || given.getValue() == null || given.getValue().contains("${")) {
            return given;
        }
        if (given.getValue().indexOf(';') >= 0) {
            throw new IllegalArgumentException("the data folder '" + given.getValue() + "' must not contain a semicolon");
        }
        return given.withValue(Path.of(given.getValue()).toAbsolutePath().toString());
    }
}
