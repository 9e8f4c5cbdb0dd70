package org.pullquote.execution;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/**
 * What an operation selects at each place of its answer, with all that does not change from one run to the next. A place is
 * worked out when the first object comes to stand there, so that no plan is larger than an answer.
 */
final class Plan {

    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final GraphQLSchema schema;
    private final AtomicInteger fields = new AtomicInteger();
    private final Runnable forget;
    private final int largest;
    private volatile Selection root;

    /** @param forget is run when there are more fields than the largest number */
    Plan(GraphQLSchema schema, Runnable forget, int largest) {
        this.schema = schema;
        this.forget = forget;
        this.largest = largest;
    }

    Selection root(MergedSelectionSet selected) {
        if (root == null) {
            root = selection(schema.getQueryType(), selected);
        }
        return root;
    }

    /** What a field selects of objects of this type. */
    Selection selection(ExecutionContext context, GraphQLObjectType type, MergedField field) {
        var parameters = FieldCollectorParameters.newParameters().schema(schema).objectType(type)
                .fragments(context.getFragmentsByName()).variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext()).build();
        return selection(type, COLLECTOR.collectFields(parameters, field));
    }

    private Selection selection(GraphQLObjectType type, MergedSelectionSet selected) {
        List<MergedField> its = selected.getSubFieldsList();
        if (fields.addAndGet(its.size()) > largest) {
            forget.run();
        }
        return new Selection(this, schema, type, its);
    }
}
