package org.pullquote.annotation;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How texts are read. */
@ConfigMapping(prefix = "pullquote.annotation")
interface AnnotationConfig {

    /** Bytes of UTF-8 of a text. */
    @WithDefault("1048576")
    int maxTextBytes();

    /** How old the known names may be while others write to the database; they are read again at most this often. */
    @WithDefault("5s")
    Duration namesAge();
}
