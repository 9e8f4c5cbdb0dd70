package org.pullquote.http;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import graphql.language.OperationDefinition;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Answers an exchange once, from any thread, in the media type that the client asked for. */
class Reply {

    private final RoutingContext exchange;
    private final int maxBytes;
    private final CachePolicy caching;
    private final SurrogateKeys names;
    private final OperationMetrics metrics;
    private final long began = System.nanoTime();
    private final Context context = Vertx.currentContext();
    private final AtomicBoolean sent = new AtomicBoolean();
    private volatile Supplier<OperationDefinition> operation = () -> null;
    private MediaType type = MediaType.JSON;

    Reply(RoutingContext exchange, int maxBytes, CachePolicy caching, SurrogateKeys names, OperationMetrics metrics) {
        this.exchange = exchange;
        this.maxBytes = maxBytes;
        this.caching = caching;
        this.names = names;
        this.metrics = metrics;
    }

    /** @throws HttpProblem 406 where the client takes nothing we have */
    void negotiate() {
        type = MediaType.accepted(String.join(",", exchange.request().headers().getAll("Accept")));
    }

    /** The same where an answer must go out in any case: then in JSON. */
    void negotiateIfPossible() {
        try {
            negotiate();
        } catch (HttpProblem none) {
            type = MediaType.JSON;
        }
    }

    MediaType type() {
        return type;
    }

    /** @param asked the operation that it is counted for; null where that is never known */
    void concerns(Supplier<OperationDefinition> asked) {
        operation = asked;
    }

    void send(Answer answer) {
        send(represent(answer, caching.allows(exchange.request())));
    }

    /** @param kept whether it may be, if it has no errors */
    Representation represent(Answer answer, boolean kept) {
        try {
            var json = AnswerWriter.bytes(answer, maxBytes);
            return new Representation(answer.status(type), json, answer.error(),
                    kept && answer.hasData() && answer.failures().isEmpty() ? EntityTag.of(type, json) : null);
        } catch (TooComplex tooLong) {
            return represent(Answer.failed(Failures.of(List.of(tooLong))), false);
        }
    }

    /** For whatever kept a request from running. */
    void send(RuntimeException refusal) {
        if (refusal instanceof HttpProblem problem) {
            send(problem);
        } else {
            send(Answer.failed(Failures.of(refusal)));
        }
    }

    void send(HttpProblem problem) {
        if (problem.allow() != null) {
            exchange.response().putHeader("Allow", problem.allow());
        }
        var json = AnswerWriter.bytes(Answer.failed(problem.failure()), Integer.MAX_VALUE);
        send(new Representation(problem.status(), json, problem.failure().code(), null));
    }

    void send(Representation answer) {
        if (sent.compareAndSet(false, true)) {
            metrics.count(operation, answer.error(), System.nanoTime() - began);
            if (Vertx.currentContext() == context) {
                write(answer);
            } else {
                context.runOnContext(event -> write(answer));
            }
        }
    }

    /** The client has gone: there is nobody to answer. */
    void abandon() {
        if (sent.compareAndSet(false, true)) {
            metrics.countAbandoned(operation, System.nanoTime() - began);
        }
    }

    private void write(Representation answer) {
        var response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        var tag = caching.allows(exchange.request()) ? answer.tag() : null;
        caching.tell(response.headers(), tag != null);
        if (tag != null) {
            response.putHeader("ETag", tag);
        }
        if (tag != null && answer.keys() != null && !answer.keys().isEmpty()) {
            response.putHeader(names.header(), answer.keys());
        }
        if (tag != null && EntityTag.isAmong(exchange.request().headers().getAll("If-None-Match"), tag)) {
            response.setStatusCode(304).end();
        } else {
            response.setStatusCode(answer.status()).putHeader("Content-Type", type.header()).end(Buffer.buffer(answer.json()));
        }
    }
}
