package org.pullquote.http;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionManager;

import org.pullquote.execution.BreadthFirst;
import org.pullquote.execution.Plans;
import org.pullquote.graphql.ShownNodes;
import org.pullquote.persistence.ReadTransaction;
import org.pullquote.snapshot.Snapshot;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import org.dataloader.DataLoaderRegistry;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.UnknownOperationException;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import io.vertx.ext.web.RoutingContext;
import javax.sql.DataSource;

/** Runs one request on the calling thread: one request context, one transaction. */
@Singleton
class Engine {

    private static final ExecutionId ONE_OF_MANY = ExecutionId.from("request");

    private final GraphQL graphql;
    private final PreparedDocuments documents;
    private final DataSource dataSource;
    private final TransactionManager transactions;
    private final Backend backend;
    private final Snapshot snapshot;
    private final int transactionSeconds;

    Engine(GraphQLSchema schema, PreparedDocuments documents, DataSource dataSource, TransactionManager transactions,
            Backend backend, Snapshot snapshot, HttpConfig config) {
        this.graphql = GraphQL.newGraphQL(schema).instrumentation(new Limits(config))
                .queryExecutionStrategy(new BreadthFirst(config.maxAnswerBytes(),
                        () -> new TooComplex("bytes", config.maxAnswerBytes())))
                .preparsedDocumentProvider((input, parse) -> {
                    PreparedDocument document = input.getGraphQLContext().get(PreparedDocument.class);
                    return CompletableFuture.completedFuture(document.entry());
                }).build();
        this.documents = documents;
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.backend = backend;
        this.snapshot = snapshot;
        // The request's own timeout strikes first; the transaction's only cleans up after code that never looks.
        this.transactionSeconds = (int) config.timeout().toSeconds() + 60;
    }

    /** @throws HttpProblem 405 for anything but a query where only queries may run */
    Answer answer(GraphQLRequest request, boolean queriesOnly, RunningRequest running, RoutingContext exchange)
            throws Exception {
        var document = documents.get(request.query());
        if (document.entry().hasErrors()) {
            return Answer.failed(Failures.of(document.entry().getErrors()));
        }
        Operation operation;
        try {
            var definition = NodeUtil.getOperation(document.entry().getDocument(), request.operationName()).operationDefinition;
            running.asksFor(definition);
            operation = definition.getOperation();
        } catch (UnknownOperationException unknown) {
            return Answer.failed(Failures.of(List.of(unknown)));
        }
        if (queriesOnly && operation != Operation.QUERY) {
            throw HttpProblem.methodNotAllowed("POST", "Only queries come by GET.");
        }
        if (operation == Operation.SUBSCRIPTION) {
            throw HttpProblem.badRequest("There are no subscriptions.");
        }
        if (operation == Operation.MUTATION) {
            snapshot.refuseChanges();
        }
        var context = Arc.container().requestContext();
        context.activate();
        var state = context.getState();
        running.enter();
        try {
            Arc.container().instance(CurrentVertxRequest.class).get().setCurrent(exchange);
            return operation == Operation.QUERY ? query(request, document, running) : mutation(request, document, running);
        } finally {
            RunningRequest.leave();
            context.destroy(state);
            context.deactivate();
        }
    }

    private Answer query(GraphQLRequest request, PreparedDocument document, RunningRequest running) throws SQLException {
        var result = read(request, document, running);
        return running.finish() ? answer(result) : Answer.failed();
    }

    /** Runs a query in a transaction that writes nothing, and again where not all that it read was of one state. */
    private ExecutionResult read(GraphQLRequest request, PreparedDocument document, RunningRequest running)
            throws SQLException {
        running.enterDatabase(true);
        var reading = ReadTransaction.begin(dataSource, running::checkMayGoOn, document.roundTrips());
        try {
            var result = run(request, document, running);
            if (!reading.isTorn()) {
                return result;
            }
        } finally {
            try {
                running.leaveDatabase(backend);
            } finally {
                reading.close();
            }
        }
        return read(request, document, running);
    }

    private Answer mutation(GraphQLRequest request, PreparedDocument document, RunningRequest running) throws Exception {
        transactions.setTransactionTimeout(transactionSeconds);
        transactions.begin();
        var done = false;
        try {
            running.enterDatabase(false);
            var result = run(request, document, running);
            if (!running.finish()) {
                return Answer.failed();
            }
            var answer = answer(result);
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

    private ExecutionResult run(GraphQLRequest request, PreparedDocument document, RunningRequest running) {
        var context = new HashMap<Class<?>, Object>(Map.of(PreparedDocument.class, document, Plans.class, document.plans()));
        if (running.shownNodes() != null) {
            context.put(ShownNodes.class, running.shownNodes());
        }
        var input = ExecutionInput.newExecutionInput().query(request.query()).operationName(request.operationName())
                .variables(request.variableValues()).locale(Locale.ENGLISH).executionId(ONE_OF_MANY)
                .dataLoaderRegistry(new DataLoaderRegistry())
                .graphQLContext(context).build();
        return graphql.execute(input);
    }

    private static Answer answer(ExecutionResult result) {
        var failures = result.isDataPresent() ? Failures.ofResolvers(result.getErrors()) : Failures.of(result.getErrors());
        return new Answer(failures, result.isDataPresent(), result.getData());
    }
}
