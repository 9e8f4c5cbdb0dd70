package org.pullquote.http;

import org.pullquote.persistence.NodeEntity;

import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;

/** Notes the nodes among the objects of an answer, where the request wants to know them. */
class NodeRecorder extends SimplePerformantInstrumentation {

    @Override
    public ExecuteObjectInstrumentationContext beginExecuteObject(InstrumentationExecutionStrategyParameters parameters,
            InstrumentationState state) {
        if (parameters.getExecutionStrategyParameters().getSource() instanceof NodeEntity node) {
            var shown = RunningRequest.current() == null ? null : RunningRequest.current().shownNodes();
            if (shown != null) {
                shown.add(node.nodeId());
            }
        }
        return super.beginExecuteObject(parameters, state);
    }
}
