package org.pullquote.execution;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.pullquote.graphql.ShownNodes;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.schema.GraphQLObjectType;

/**
 * Runs queries level by level: what all objects of a level ask of a link is one call of its resolver, and plain fields are
 * read while the answer is written. Introspection is left to the stock strategy, as is what a mutation selects.
 */
public final class BreadthFirst extends AsyncExecutionStrategy {

    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    private final int maxBytes;
    private final Supplier<? extends RuntimeException> tooLong;

    /** @param tooLong what is thrown where the answer's JSON grows beyond the number of bytes */
    public BreadthFirst(int maxBytes, Supplier<? extends RuntimeException> tooLong) {
        this.maxBytes = maxBytes;
        this.tooLong = tooLong;
    }

    /** The stock strategy's way to an object. */
    @Override
    protected Object completeValueForObject(ExecutionContext context, ExecutionStrategyParameters parameters,
            GraphQLObjectType type, Object object) {
        ShownNodes shown = context.getGraphQLContext().get(ShownNodes.class);
        if (shown != null) {
            shown.add(object);
        }
        return super.completeValueForObject(context, parameters, type, object);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters) {
        var selected = parameters.getFields();
        if (selected.getSubFieldsList().stream().anyMatch(field -> INTROSPECTION.contains(field.getName()))) {
            return super.execute(context, parameters);
        }
        Plans plans = context.getGraphQLContext().get(Plans.class);
        var level = new Level(context);
        var root = level.add(context.getRoot(), plans.get(context).root(selected));
        while (!level.isEmpty()) {
            level = level.fetch();
        }
        var json = new JsonText(maxBytes, tooLong);
        var writer = new AnswerText(context, json);
        var data = writer.write(root) ? json : null;
        return CompletableFuture.completedFuture(new ExecutionResultImpl(data, context.getErrors()));
    }
}
