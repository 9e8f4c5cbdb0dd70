package org.pullquote.http;

import java.util.concurrent.Semaphore;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.pullquote.graphql.ErrorCode;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

/** GraphQL over HTTP at /graphql, in front of the engine's own routes, to which nothing goes on. */
@Singleton
class GraphQLRoute {

    /** In front of the engine's route for WebSockets, which stands at -10000. */
    private static final int FIRST = -20000;

    /** A body up to this size costs little memory; of larger ones only as many come in as may run at the same time. */
    private static final int SMALL_BODY = 262_144;

    private final HttpConfig config;
    private final Semaphore largeBodies;
    private final CachePolicy caching;
    private final SurrogateKeys names;
    private final OperationMetrics metrics;
    private final Dispatch dispatch;

    GraphQLRoute(HttpConfig config, CachePolicy caching, SurrogateKeys names, OperationMetrics metrics, Dispatch dispatch) {
        this.config = config;
        this.largeBodies = new Semaphore(config.workers());
        this.caching = caching;
        this.names = names;
        this.metrics = metrics;
        this.dispatch = dispatch;
    }

    void register(@Observes Router router) {
        var body = BodyHandler.create(false).setBodyLimit(config.maxBodyBytes());
        router.route("/graphql").order(FIRST).handler(this::refuseWebSocket);
        router.route("/graphql").order(-50).handler(exchange -> receive(exchange, body)).handler(this::run)
                .failureHandler(this::fail);
    }

    /**
     * The engine would run queries in them without our timeout and errors, on the server's event loop, for any site's pages.
     */
    private void refuseWebSocket(RoutingContext exchange) {
        if (exchange.request().headers().contains("Upgrade", "websocket", true)) {
            reply(exchange).send(HttpProblem.badRequest("There are no subscriptions, so there are no WebSockets."));
        } else {
            exchange.next();
        }
    }

    private void receive(RoutingContext exchange, BodyHandler body) {
        var reply = reply(exchange);
        try {
            reply.negotiate();
            RequestReader.check(exchange.request());
            if (isLarge(exchange.request())) {
                admitLarge(exchange);
            }
            body.handle(exchange);
        } catch (HttpProblem problem) {
            reply.send(problem);
        }
    }

    /** A body that does not tell its length may be of any. */
    private static boolean isLarge(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return HttpMethod.POST.equals(request.method()) && (length == null || length.length() > 9
                || Long.parseLong(length) > SMALL_BODY);
    }

    private void admitLarge(RoutingContext exchange) {
        if (!largeBodies.tryAcquire()) {
            throw new HttpProblem(503, ErrorCode.OVERLOADED, "Too many large requests at once. Try again later.");
        }
        exchange.addEndHandler(ended -> largeBodies.release());
    }

    private void run(RoutingContext exchange) {
        var reply = reply(exchange);
        reply.negotiate();
        dispatch.answer(exchange, reply);
    }

    private Reply reply(RoutingContext exchange) {
        return new Reply(exchange, config.maxAnswerBytes(), caching, names, metrics);
    }

    private void fail(RoutingContext exchange) {
        var reply = reply(exchange);
        reply.negotiateIfPossible();
        if (exchange.statusCode() == 413) {
            reply.send(new HttpProblem(413, ErrorCode.PAYLOAD_TOO_LARGE,
                    "The body is larger than " + config.maxBodyBytes() + " bytes."));
        } else if (exchange.statusCode() >= 400 && exchange.statusCode() < 500) {
            reply.send(new HttpProblem(exchange.statusCode(), ErrorCode.BAD_REQUEST, "The request cannot be read."));
        } else {
            reply.send(Answer.failed(Failures.of(exchange.failure())));
        }
    }
}
