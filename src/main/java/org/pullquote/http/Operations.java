package org.pullquote.http;

import jakarta.inject.Singleton;

import graphql.execution.UnknownOperationException;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;

/** What requests are about, before they run. */
@Singleton
class Operations {

    private final GraphQLSchema schema;
    private final PreparedDocuments documents;

    Operations(GraphQLSchema schema, PreparedDocuments documents) {
        this.schema = schema;
        this.documents = documents;
    }

    /** Null for what is no valid query. */
    Dependencies dependencies(GraphQLRequest request) {
        var prepared = documents.get(request.query()).entry();
        if (prepared.hasErrors()) {
            return null;
        }
        try {
            var operation = NodeUtil.getOperation(prepared.getDocument(), request.operationName()).operationDefinition;
            return operation.getOperation() == Operation.QUERY
                    ? DependencyAnalysis.of(schema, prepared.getDocument(), operation)
                    : null;
        } catch (UnknownOperationException unknown) {
            return null;
        }
    }
}
