package org.pullquote.http;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long answers may be kept, by whom. */
@ConfigMapping(prefix = "pullquote.cache")
interface CacheConfig {

    /** How long whoever keeps an answer may use it without asking again: {@code max-age}. */
    @WithDefault("0s")
    Duration maxAge();

    /** The same for caches between many clients and this server, such as a CDN: {@code s-maxage}. */
    Optional<Duration> sharedMaxAge();

    /** How long a cache may use an answer beyond that while it asks anew (RFC 5861). */
    Optional<Duration> staleWhileRevalidate();

    /** Memory for answers that this server keeps itself, until the graph changes; 0 for none. */
    @WithDefault("0")
    long maxBytes();

    /** Age by which a write of another process is seen in those answers. */
    @WithDefault("1s")
    Duration maxStaleness();

    /** Name of the header that names what an answer shows, for a CDN that can purge by it; none by default. */
    Optional<String> surrogateKeyHeader();

    /** Length of that header's value; where the ids are longer their types stand for them. */
    @WithDefault("4096")
    int surrogateKeyBytes();
}
