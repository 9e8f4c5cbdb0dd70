package org.pullquote.http;

import java.util.Locale;
import java.util.concurrent.RejectedExecutionException;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.pullquote.graphql.ErrorCode;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** GraphQL over HTTP at /graphql, in front of the engine's own route, to which only WebSockets go on. */
@Singleton
class GraphQLRoute {

    private final HttpConfig config;
    private final Workers workers;
    private final Engine engine;

    GraphQLRoute(HttpConfig config, Workers workers, Engine engine) {
        this.config = config;
        this.workers = workers;
        this.engine = engine;
    }

    void register(@Observes Router router) {
        var body = BodyHandler.create(false).setBodyLimit(config.maxBodyBytes());
        router.route("/graphql").order(-50).handler(exchange -> {
            if (opensWebSocket(exchange.request())) {
                exchange.next();
            } else {
                receive(exchange, body);
            }
        }).handler(exchange -> {
            if (opensWebSocket(exchange.request())) {
                exchange.next();
            } else {
                run(exchange);
            }
        }).failureHandler(this::fail);
    }

    private static void receive(RoutingContext exchange, BodyHandler body) {
        var reply = new Reply(exchange);
        try {
            reply.negotiate();
            RequestReader.check(exchange.request());
            body.handle(exchange);
        } catch (HttpProblem problem) {
            reply.send(problem);
        }
    }

    private void run(RoutingContext exchange) {
        var reply = new Reply(exchange);
        reply.negotiate();
        var running = new RunningRequest();
        exchange.response().closeHandler(closed -> stop(running));
        var timeout = workers.atTimeout(() -> {
            if (stop(running)) {
                reply.send(Answer.failed(Failure.of(ErrorCode.TIMEOUT, "The request took longer than it may.")));
            }
        });
        try {
            workers.run(() -> {
                if (!running.isStopped()) {
                    answer(exchange, running, reply);
                }
                timeout.cancel(false);
            });
        } catch (RejectedExecutionException full) {
            timeout.cancel(false);
            reply.send(new HttpProblem(503, ErrorCode.OVERLOADED, "Too many requests at once. Try again later."));
        }
    }

    private void answer(RoutingContext exchange, RunningRequest running, Reply reply) {
        try {
            var queriesOnly = HttpMethod.GET.equals(exchange.request().method());
            var answer = engine.answer(RequestReader.read(exchange), queriesOnly, running, exchange);
            if (!running.isStopped()) {
                reply.send(answer);
            }
        } catch (HttpProblem problem) {
            reply.send(problem);
        } catch (Throwable thrown) {
            if (!running.isStopped()) {
                reply.send(Answer.failed(Failures.of(thrown)));
            }
        }
    }

    private boolean stop(RunningRequest running) {
        var stopped = running.stop();
        if (stopped) {
            workers.cancelStatements(running);
        }
        return stopped;
    }

    private void fail(RoutingContext exchange) {
        var reply = new Reply(exchange);
        if (exchange.statusCode() == 413) {
            reply.send(new HttpProblem(413, ErrorCode.PAYLOAD_TOO_LARGE,
                    "The body is larger than " + config.maxBodyBytes() + " bytes."));
        } else if (exchange.statusCode() >= 400 && exchange.statusCode() < 500) {
            reply.send(new HttpProblem(exchange.statusCode(), ErrorCode.BAD_REQUEST, "The request cannot be read."));
        } else {
            reply.send(Answer.failed(Failures.of(exchange.failure())));
        }
    }

    private static boolean opensWebSocket(HttpServerRequest request) {
        return HttpMethod.GET.equals(request.method()) && request.getHeader("Sec-WebSocket-Key") != null
                && "websocket".equals(lower(request.getHeader("Upgrade")));
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
