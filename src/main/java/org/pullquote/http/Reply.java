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
    private final Context context = Vertx.currentContext();
    private final AtomicBoolean sent = new AtomicBoolean();
    private MediaType type = MediaType.JSON;

    Reply(RoutingContext exchange, int maxBytes) {
        this.exchange = exchange;
        this.maxBytes = maxBytes;
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
            send(answer.status(type), AnswerWriter.bytes(answer, maxBytes));
        } catch (TooComplex tooLong) {
            send(Answer.failed(Failures.of(List.of(tooLong))));
        }
    }

    void send(HttpProblem problem) {
        if (problem.allow() != null) {
            exchange.response().putHeader("Allow", problem.allow());
        }
        send(problem.status(), AnswerWriter.bytes(Answer.failed(problem.failure()), Integer.MAX_VALUE));
    }

    private void send(int status, byte[] json) {
        if (sent.compareAndSet(false, true)) {
            var body = Buffer.buffer(json);
            context.runOnContext(event -> {
                var response = exchange.response();
                if (!response.ended() && !response.closed()) {
                    response.setStatusCode(status).putHeader("Content-Type", type.header()).putHeader("Vary", "Accept")
                            .end(body);
                }
            });
        }
    }
}
