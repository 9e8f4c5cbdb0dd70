package org.pullquote.http;

import jakarta.inject.Singleton;

import graphql.execution.UnknownOperationException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
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
        var operation = operation(prepared, request.operationName());
        return operation != null && operation.getOperation() == Operation.QUERY
                ? DependencyAnalysis.of(schema, prepared.getDocument(), operation)
                : null;
    }

    /** Of an answer that is kept. */
    OperationDefinition operation(CacheKey key) {
        return operation(documents.get(key.query()).entry(), key.operationName());
    }

    private static OperationDefinition operation(PreparsedDocumentEntry prepared, String name) {
        try {
            return prepared.hasErrors() ? null : NodeUtil.getOperation(prepared.getDocument(), name).operationDefinition;
        } catch (UnknownOperationException unknown) {
            return null;
        }
    }
}
