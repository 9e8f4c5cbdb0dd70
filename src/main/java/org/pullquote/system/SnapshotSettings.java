package org.pullquote.system;

import java.util.Map;

import jakarta.annotation.Priority;

import org.pullquote.snapshot.BadSnapshot;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/** Where {@code pullquote.snapshot} names a file, H2 opens that one, and nothing that a start would write is written. */
@Priority(SnapshotSettings.BEFORE_ALL_OTHERS)
public final class SnapshotSettings implements ConfigSourceInterceptor {

    static final String FILE = "pullquote.snapshot";
    static final int BEFORE_ALL_OTHERS = 10_000;

    private static final String DATABASE = "quarkus.datasource.jdbc.url";
    /** The file's own version takes the place of migrating and of validating. */
    private static final Map<String, String> VALUES = Map.of("quarkus.flyway.migrate-at-start", "false",
            "quarkus.hibernate-orm.schema-management.strategy", "none", "pullquote.sample", "false");
    private static final long serialVersionUID = 1;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        if (!name.equals(DATABASE) && !VALUES.containsKey(name) || !isSet(context.proceed(FILE))) {
            return context.proceed(name);
        }
        if (!"h2".equals(context.proceed("pullquote.db").getValue())) {
            throw new BadSnapshot("only the artifact for H2 reads a snapshot (" + FILE + ")");
        }
        var value = name.equals(DATABASE) ? context.proceed("pullquote.snapshot-url").getValue() : VALUES.get(name);
        return ConfigValue.builder().withName(name).withValue(value).withRawValue(value).withConfigSourceName(FILE).build();
    }

    private static boolean isSet(ConfigValue file) {
        return file != null && file.getValue() != null && !file.getValue().isEmpty();
    }
}
