package org.pullquote.http;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;

import jakarta.inject.Singleton;

import org.pullquote.graphql.ErrorCode;
import org.pullquote.graphql.ShownNodes;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Answers a request that has come in whole: with an answer that is kept, or with that of another, or by executing it. */
@Singleton
class Dispatch {

    /** A body up to this size is read on the event loop, to look for an answer that is kept. */
    private static final int TINY_BODY = 16_384;

    private final Workers workers;
    private final PersistedDocuments documents;
    private final Operations operations;
    private final Engine engine;
    private final CachePolicy caching;
    private final ResponseCache responses;
    private final SurrogateKeys names;

    Dispatch(Workers workers, PersistedDocuments documents, Operations operations, Engine engine, CachePolicy caching,
            ResponseCache responses, SurrogateKeys names) {
        this.workers = workers;
        this.documents = documents;
        this.operations = operations;
        this.engine = engine;
        this.caching = caching;
        this.responses = responses;
        this.names = names;
    }

    void answer(RoutingContext exchange, Reply reply) {
        if (!mayBeKept(exchange)) {
            execute(start(exchange, reply), null);
            return;
        }
        try {
            var key = CacheKey.of(documents.complete(RequestReader.read(exchange)), reply.type());
            var kept = responses.get(key);
            if (kept != null) {
                reply.concerns(() -> operations.operation(key));
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
        var running = new RunningRequest(responses.isUsable() || names.areConfigured() ? new ShownNodes() : null);
        reply.concerns(running::operation);
        exchange.response().closeHandler(closed -> {
            if (stop(running)) {
                reply.abandon();
            }
        });
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
                request.reply.concerns(() -> operations.operation(key));
                request.reply.send(answer);
            }
        });
    }

    /** @param flight what waits for the answer; null where nothing does */
    private void execute(Started request, Flight flight) {
        try {
            var withdrawal = workers.run(() -> {
                if (!request.running.isStopped()) {
                    run(request, flight);
                }
                request.timeout.cancel(false);
                if (flight != null && !request.running.isStopped()) {
                    responses.land(flight, null);
                }
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

    private void run(Started its, Flight flight) {
        try {
            var queriesOnly = HttpMethod.GET.equals(its.exchange.request().method());
            var request = documents.complete(RequestReader.read(its.exchange));
            var dependencies = its.running.shownNodes() == null ? null : operations.dependencies(request);
            var shared = flight != null && dependencies != null && dependencies.onGraphAlone();
            if (flight != null && !shared) {
                responses.land(flight, null);
            }
            var answer = engine.answer(request, queriesOnly, its.running, its.exchange);
            if (!its.running.isStopped()) {
                var representation = its.reply.represent(answer, shared || caching.allows(its.exchange.request()));
                if (representation.tag() != null && dependencies != null) {
                    representation = representation.showing(its.running.shownNodes().ids(), dependencies, names);
                }
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

    private boolean stop(RunningRequest running) {
        var stopped = running.stop();
        if (stopped) {
            workers.cancelStatements(running);
        }
        return stopped;
    }
}
