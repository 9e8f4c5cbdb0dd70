package org.pullquote.http;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Answers an exchange once, from any thread, in the media type that the client asked for. */
class Reply {

    private final RoutingContext exchange;
    private final int maxBytes;
    private final CachePolicy caching;
    private final Context context = Vertx.currentContext();
    private final AtomicBoolean sent = new AtomicBoolean();
    private MediaType type = MediaType.JSON;

    Reply(RoutingContext exchange, int maxBytes, CachePolicy caching) {
        this.exchange = exchange;
        this.maxBytes = maxBytes;
        this.caching = caching;
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

    void send(Answer answer) {
        try {
            var json = AnswerWriter.bytes(answer, maxBytes);
            var kept = caching.allows(exchange.request()) && answer.failures().isEmpty();
            send(answer.status(type), json, kept ? EntityTag.of(type, json) : null);
        } catch (TooComplex tooLong) {
            send(Answer.failed(Failures.of(List.of(tooLong))));
        }
    }

    void send(HttpProblem problem) {
        if (problem.allow() != null) {
            exchange.response().putHeader("Allow", problem.allow());
        }
        send(problem.status(), AnswerWriter.bytes(Answer.failed(problem.failure()), Integer.MAX_VALUE), null);
    }

    /** @param tag null for what no cache may keep */
    private void send(int status, byte[] json, String tag) {
        if (sent.compareAndSet(false, true)) {
            var body = Buffer.buffer(json);
            context.runOnContext(event -> {
                var response = exchange.response();
                if (!response.ended() && !response.closed()) {
                    caching.tell(response.headers(), tag != null);
                    if (tag != null) {
                        response.putHeader("ETag", tag);
                    }
                    if (tag != null && EntityTag.isAmong(exchange.request().headers().getAll("If-None-Match"), tag)) {
                        response.setStatusCode(304).end();
                    } else {
                        response.setStatusCode(status).putHeader("Content-Type", type.header()).end(body);
                    }
                }
            });
        }
    }
}
