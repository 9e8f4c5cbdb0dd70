package org.pullquote.http;

import java.util.concurrent.atomic.AtomicBoolean;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Answers an exchange once, from any thread, in the media type that the client asked for. */
class Reply {

    private final RoutingContext exchange;
    private final Context context = Vertx.currentContext();
    private final AtomicBoolean sent = new AtomicBoolean();
    private MediaType type = MediaType.JSON;

    Reply(RoutingContext exchange) {
        this.exchange = exchange;
    }

    /** @throws HttpProblem 406 where the client takes nothing we have */
    void negotiate() {
        type = MediaType.accepted(String.join(",", exchange.request().headers().getAll("Accept")));
    }

    void send(Answer answer) {
        send(answer.status(type), answer);
    }

    void send(HttpProblem problem) {
        if (problem.allow() != null) {
            exchange.response().putHeader("Allow", problem.allow());
        }
        send(problem.status(), Answer.failed(problem.failure()));
    }

    private void send(int status, Answer answer) {
        // Written first: where that fails, an answer that says so can still be sent.
        var body = Buffer.buffer(AnswerWriter.bytes(answer));
        if (sent.compareAndSet(false, true)) {
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
