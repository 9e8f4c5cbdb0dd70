package org.pullquote.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValidationException.Problem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Lets those who have the token, and nobody else, go on to /q/metrics, which is on the port that the public sees. */
@Singleton
class MetricsRoute {

    private static final int FIRST = -20000;
    private static final int SHORTEST_TOKEN = 16;

    private final byte[] credentials;

    MetricsRoute(MetricsConfig config) {
        if (config.token().filter(token -> token.length() < SHORTEST_TOKEN).isPresent()) {
            throw new ConfigValidationException(new Problem[] {
                    new Problem("pullquote.metrics.token is too easily guessed: it needs " + SHORTEST_TOKEN + " characters") });
        }
        credentials = config.token().map(token -> bytes("Bearer " + token)).orElse(null);
    }

    void register(@Observes Router router) {
        router.route("/q/metrics*").order(FIRST).handler(this::admit);
    }

    private void admit(RoutingContext exchange) {
        var given = exchange.request().getHeader("Authorization");
        if (credentials == null) {
            exchange.response().setStatusCode(404).end();
        } else if (given == null || !MessageDigest.isEqual(credentials, bytes(given))) {
            exchange.response().setStatusCode(401).putHeader("WWW-Authenticate", "Bearer").end();
        } else {
            exchange.next();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
