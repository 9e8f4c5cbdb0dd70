package org.pullquote.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** GraphiQL at /graphiql: our page, and the scripts that the engine's UI brings; nothing comes from another host. */
@Singleton
class GraphiQLRoute {

    private static final String OURS = "graphiql/";
    private static final String THEIRS = "META-INF/resources/graphql-ui/";
    private static final Map<String, String> ASSETS = Map.of(
            "start.js", OURS,
            "graphiql.min.css", THEIRS,
            "graphiql.min.js", THEIRS,
            "react.production.min.js", THEIRS,
            "react-dom.production.min.js", THEIRS);

    private final HttpConfig config;

    GraphiQLRoute(HttpConfig config) {
        this.config = config;
    }

    void register(@Observes Router router) {
        // The engine's own page, which comes with its scripts, has neither our query nor our switch.
        router.route("/graphql-ui/*").order(-50).handler(exchange -> exchange.response().setStatusCode(404).end());
        if (config.graphiql()) {
            router.get("/graphiql").order(-50)
                    .blockingHandler(exchange -> send(exchange, OURS + "index.html", "text/html"), false);
            ASSETS.forEach((name, folder) -> router.get("/graphiql/" + name).order(-50).blockingHandler(
                    exchange -> send(exchange, folder + name, name.endsWith(".css") ? "text/css" : "text/javascript"), false));
        }
    }

    private static void send(RoutingContext exchange, String resource, String type) {
        exchange.response().putHeader("Content-Type", type + "; charset=utf-8").putHeader("Cache-Control", "no-cache")
                .end(read(resource));
    }

    private static Buffer read(String resource) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return Buffer.buffer(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
