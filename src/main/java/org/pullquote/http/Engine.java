package org.pullquote.http;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;

import org.pullquote.persistence.ReadTransaction;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import graphql.ExecutionResult;
import graphql.execution.UnknownOperationException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition.Operation;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.ext.web.RoutingContext;
import javax.sql.DataSource;

/** Runs one request on the calling thread: one request context, one transaction. */
@Singleton
class Engine {

    private final ExecutionService engine;
    private final PreparedDocuments documents;
    private final DataSource dataSource;
    private final TransactionManager transactions;
    private final Backend backend;
    private final int transactionSeconds;

    Engine(ExecutionService engine, PreparedDocuments documents, DataSource dataSource, TransactionManager transactions,
            Backend backend, HttpConfig config) {
        this.engine = engine;
        this.documents = documents;
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.backend = backend;
        // The request's own timeout strikes first; the transaction's only cleans up after code that never looks.
        this.transactionSeconds = (int) config.timeout().toSeconds() + 60;
    }

    /** @throws HttpProblem 405 for anything but a query where only queries may run */
    Answer answer(GraphQLRequest request, boolean queriesOnly, RunningRequest running, RoutingContext exchange)
            throws Exception {
        var prepared = documents.get(request.query());
        if (prepared.hasErrors()) {
            return Answer.failed(Failures.of(prepared.getErrors()));
        }
        Operation operation;
        try {
            operation = NodeUtil.getOperation(prepared.getDocument(), request.operationName()).operationDefinition
                    .getOperation();
        } catch (UnknownOperationException unknown) {
            return Answer.failed(Failures.of(List.of(unknown)));
        }
        if (queriesOnly && operation != Operation.QUERY) {
            throw HttpProblem.methodNotAllowed("POST", "Only queries come by GET.");
        }
        if (operation == Operation.SUBSCRIPTION) {
            throw HttpProblem.badRequest("There are no subscriptions.");
        }
        var context = Arc.container().requestContext();
        context.activate();
        var state = context.getState();
        running.enter();
        try {
            Arc.container().instance(CurrentVertxRequest.class).get().setCurrent(exchange);
            var its = Map.<String, Object> of("state", state);
            return operation == Operation.QUERY ? query(request, prepared, running, its)
                    : mutation(request, prepared, running, its);
        } finally {
            RunningRequest.leave();
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            context.destroy(state);
            context.deactivate();
        }
    }

    /** A query leaves nothing to commit, and one whose statement failed has nothing left that could commit. */
    private Answer query(GraphQLRequest request, PreparsedDocumentEntry prepared, RunningRequest running,
            Map<String, Object> context) throws SQLException {
        running.enterDatabase(true);
        var reading = ReadTransaction.begin(dataSource, running::checkMayGoOn);
        try {
            var outcome = run(request, prepared, Operation.QUERY, context);
            return running.finish() ? outcome.answer() : Answer.failed();
        } finally {
            try {
                running.leaveDatabase(backend);
            } finally {
                reading.close();
            }
        }
    }

    private Answer mutation(GraphQLRequest request, PreparsedDocumentEntry prepared, RunningRequest running,
            Map<String, Object> context) throws Exception {
        transactions.setTransactionTimeout(transactionSeconds);
        transactions.begin();
        var done = false;
        try {
            running.enterDatabase(false);
            var outcome = run(request, prepared, Operation.MUTATION, context);
            if (!running.finish()) {
                return Answer.failed();
            }
            var answer = outcome.answer();
            if (answer.failures().isEmpty()) {
                done = true;
                transactions.commit();
            }
            return answer;
        } finally {
            try {
                running.leaveDatabase(backend);
            } finally {
                if (!done) {
                    transactions.rollback();
                }
            }
        }
    }

    private Outcome run(GraphQLRequest request, PreparsedDocumentEntry prepared, Operation operation,
            Map<String, Object> context) {
        var settings = new ConcurrentHashMap<>(context);
        settings.put("runBlocking", true);
        settings.put("httpHeaders", Map.of());
        settings.put("locale", Locale.ENGLISH);
        settings.put(PreparsedDocumentEntry.class.getName(), prepared);
        // The engine parses the text it gets once more, so it gets a short one of the same kind; it runs what is prepared.
        var document = operation == Operation.QUERY ? "{__typename}" : "mutation{__typename}";
        var outcome = new Outcome();
        engine.executeSync(request.json(document), settings, outcome);
        return outcome;
    }

    private static final class Outcome implements ExecutionResponseWriter {

        private ExecutionResult result;
        private Throwable thrown;

        @Override
        public void write(ExecutionResponse response) {
            result = response.getExecutionResult();
        }

        @Override
        public void fail(Throwable failure) {
            thrown = failure;
        }

        Answer answer() {
            if (result == null) {
                return Answer.failed(Failures.of(thrown));
            }
            var failures = result.isDataPresent() ? Failures.ofResolvers(result.getErrors()) : Failures.of(result.getErrors());
            return new Answer(failures, result.isDataPresent(), result.getData());
        }
    }
}
