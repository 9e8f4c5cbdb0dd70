package org.pullquote.system;

import java.util.Map;

import jakarta.annotation.Priority;

import org.pullquote.snapshot.BadSnapshot;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/** Where {@code pullquote.snapshot} names a file, H2 opens that one, and nothing that a start would write is written. */
@Priority(SnapshotSettings.AFTER_PATHS)
public final class SnapshotSettings implements ConfigSourceInterceptor {

    static final String FILE = "pullquote.snapshot";
    static final int AFTER_PATHS = StoragePaths.BEFORE_EXPRESSIONS_ARE_READ + 1;

    /** The file's own version takes the place of migrating and of validating. */
    private static final Map<String, String> VALUES = Map.of("quarkus.datasource.jdbc.url", "${pullquote.snapshot-url}",
            "quarkus.flyway.migrate-at-start", "false", "quarkus.hibernate-orm.schema-management.strategy", "none",
            "pullquote.sample", "false");
    private static final long serialVersionUID = 1;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var given = context.proceed(name);
        var value = VALUES.get(name);
        if (value == null) {
            return given;
        }
        var file = context.proceed(FILE);
        if (file == null || file.getValue() == null || file.getValue().isEmpty()) {
            return given;
        }
        if (!"h2".equals(context.proceed("pullquote.db").getValue())) {
            throw new BadSnapshot("only the artifact for H2 reads a snapshot (" + FILE + ")");
        }
        return ConfigValue.builder().withName(name).withValue(value).withRawValue(value)
                .withConfigSourceName(FILE).build();
    }
}
