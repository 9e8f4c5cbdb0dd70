package org.pullquote.http;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
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

    /** A body up to this size is read on the event loop, to look for an answer that is kept. */
    private static final int TINY_BODY = 16_384;

    private final HttpConfig config;
    private final Semaphore largeBodies;
    private final Workers workers;
    private final PersistedDocuments documents;
    private final CachePolicy caching;
    private final ResponseCache responses;
    private final KeepableOperations keepable;
    private final Engine engine;

    GraphQLRoute(HttpConfig config, Workers workers, PersistedDocuments documents, CachePolicy caching,
            ResponseCache responses, KeepableOperations keepable, Engine engine) {
        this.config = config;
        this.largeBodies = new Semaphore(config.workers());
        this.workers = workers;
        this.documents = documents;
        this.caching = caching;
        this.responses = responses;
        this.keepable = keepable;
        this.engine = engine;
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
            reply(exchange)
                    .send(HttpProblem.badRequest("There are no subscriptions, so there are no WebSockets."));
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
        if (!mayBeKept(exchange)) {
            execute(start(exchange, reply), null);
            return;
        }
        try {
            var key = CacheKey.of(documents.complete(RequestReader.read(exchange)), reply.type());
            var kept = responses.get(key);
            if (kept != null) {
                reply.send(kept);
            } else {
                share(start(exchange, reply), key);
            }
        } catch (RuntimeException refusal) {
            reply.send(refusal);
        }
    }

    private boolean mayBeKept(RoutingContext exchange) {
        var body = exchange.body().buffer();
        return responses.isUsable() && CachePolicy.isAnonymous(exchange.request())
                && (body == null || body.length() <= TINY_BODY);
    }

    /** A request whose time runs. */
    private record Started(RoutingContext exchange, Reply reply, RunningRequest running, ScheduledFuture<?> timeout) {
    }

    private Started start(RoutingContext exchange, Reply reply) {
        var running = new RunningRequest();
        exchange.response().closeHandler(closed -> stop(running));
        return new Started(exchange, reply, running, workers.atTimeout(() -> {
            if (stop(running)) {
                reply.send(Answer.failed(Failure.of(ErrorCode.TIMEOUT, "The request took longer than it may.")));
            }
        }));
    }

    /** Waits for the answer of another request that is the same, or executes this one for all of them. */
    private void share(Started request, CacheKey key) {
        var flight = responses.flight(key);
        if (flight.isFirst()) {
            execute(request, flight);
            return;
        }
        flight.answer.whenComplete((answer, givenUp) -> {
            if (request.running.isStopped()) {
                request.timeout.cancel(false);
            } else if (givenUp != null) {
                share(request, key);
            } else if (answer == null) {
                execute(request, null);
            } else {
                request.timeout.cancel(false);
                request.reply.send(answer);
            }
        });
    }

    /** @param flight what waits for the answer; null where nothing does */
    private void execute(Started request, Flight flight) {
        try {
            var withdrawal = workers.run(() -> {
                if (!request.running.isStopped()) {
                    answer(request, flight);
                }
                request.timeout.cancel(false);
                giveUp(flight);
            });
            request.running.queue(() -> {
                withdrawal.run();
                giveUp(flight);
            });
        } catch (RejectedExecutionException full) {
            request.timeout.cancel(false);
            request.reply.send(new HttpProblem(503, ErrorCode.OVERLOADED, "Too many requests at once. Try again later."));
            giveUp(flight);
        }
    }

    private void giveUp(Flight flight) {
        if (flight != null) {
            responses.giveUp(flight);
        }
    }

    private void answer(Started its, Flight flight) {
        try {
            var queriesOnly = HttpMethod.GET.equals(its.exchange.request().method());
            var request = documents.complete(RequestReader.read(its.exchange));
            var shared = flight != null && keepable.include(request);
            if (flight != null && !shared) {
                responses.land(flight, null);
            }
            var answer = engine.answer(request, queriesOnly, its.running, its.exchange);
            if (!its.running.isStopped()) {
                var representation = its.reply.represent(answer, shared || caching.allows(its.exchange.request()));
                if (shared) {
                    responses.land(flight, representation.tag() == null ? null : representation);
                }
                its.reply.send(representation);
            }
        } catch (HttpProblem problem) {
            its.reply.send(problem);
        } catch (Throwable thrown) {
            if (!its.running.isStopped()) {
                its.reply.send(Answer.failed(Failures.of(thrown)));
            }
        }
    }

    private Reply reply(RoutingContext exchange) {
        return new Reply(exchange, config.maxAnswerBytes(), caching);
    }

    private boolean stop(RunningRequest running) {
        var stopped = running.stop();
        if (stopped) {
            workers.cancelStatements(running);
        }
        return stopped;
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
