package org.pullquote.http;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What operators may see of the requests. */
@ConfigMapping(prefix = "pullquote.metrics")
interface MetricsConfig {

    /** What whoever reads /q/metrics must send as a bearer token; where there is none, nothing is counted or shown. */
    Optional<String> token();

    /** Names of operations that are told apart; clients choose them, and each takes memory. */
    @WithDefault("100")
    int operations();
}
