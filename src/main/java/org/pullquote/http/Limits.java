package org.pullquote.http;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;

/** Refuses an operation whose cost, depth or aliases go beyond the limits, when its variables are known and nothing has run. */
class Limits extends SimplePerformantInstrumentation {

    private final HttpConfig config;

    Limits(HttpConfig config) {
        this.config = config;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(InstrumentationExecuteOperationParameters parameters,
            InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        var cost = new Costing(execution.getGraphQLSchema(), execution.getFragmentsByName(), execution.getCoercedVariables())
                .of(execution.getOperationDefinition());
        check("depth", cost.depth(), config.maxDepth());
        check("aliases", cost.aliases(), config.maxAliases());
        check("cost", cost.fields(), config.maxComplexity());
        return super.beginExecuteOperation(parameters, state);
    }

    private static void check(String what, long measured, long limit) {
        if (measured > limit) {
            throw new TooComplex(what, measured, limit);
        }
    }
}
