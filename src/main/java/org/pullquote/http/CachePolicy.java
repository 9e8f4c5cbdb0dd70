package org.pullquote.http;

import java.time.Duration;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValidationException.Problem;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** What answers tell caches (RFC 9111). */
@Singleton
class CachePolicy {

    private static final String NEVER = "no-store";

    private final String lifetime;
    private final String vary;

    CachePolicy(CacheConfig config,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean otherSites) {
        this.lifetime = lifetime(config);
        // Nothing here compresses, but what stands in front may, and not all that do say so.
        this.vary = otherSites ? "Accept, Accept-Encoding, Origin" : "Accept, Accept-Encoding";
    }

    /** Whether others may keep the answer to this request if it has no errors. */
    boolean allows(HttpServerRequest request) {
        return HttpMethod.GET.equals(request.method()) && isAnonymous(request);
    }

    /** Whether anybody who sends this request gets the same answer. */
    static boolean isAnonymous(HttpServerRequest request) {
        return !request.headers().contains("Authorization");
    }

    void tell(MultiMap headers, boolean kept) {
        headers.set("Cache-Control", kept ? lifetime : NEVER).set("Vary", vary);
    }

    private static String lifetime(CacheConfig config) {
        var age = seconds("max-age", config.maxAge());
        var shared = config.sharedMaxAge().map(time -> ", s-maxage=" + seconds("shared-max-age", time)).orElse("");
        var stale = config.staleWhileRevalidate()
                .map(time -> ", stale-while-revalidate=" + seconds("stale-while-revalidate", time)).orElse("");
        return age == 0 && shared.isEmpty() && stale.isEmpty() ? "no-cache" : "public, max-age=" + age + shared + stale;
    }

    private static long seconds(String setting, Duration time) {
        if (time.isNegative()) {
            throw new ConfigValidationException(
                    new Problem[] { new Problem("pullquote.cache." + setting + " must not be negative: " + time) });
        }
        return time.toSeconds();
    }
}
