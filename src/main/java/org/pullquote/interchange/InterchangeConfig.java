package org.pullquote.interchange;

import java.time.ZoneId;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How dates come in and go out. */
@ConfigMapping(prefix = "pullquote.interchange")
interface InterchangeConfig {

    /** The zone in which a day without a time begins. */
    @WithDefault("UTC")
    ZoneId zone();
}
