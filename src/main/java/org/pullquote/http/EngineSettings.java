package org.pullquote.http;

import java.util.concurrent.CompletableFuture;

import io.quarkus.arc.Arc;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import io.smallrye.graphql.spi.EventingService;

/** Gives the engine our documents and limits. */
public class EngineSettings implements EventingService {

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQL.Builder beforeGraphQLBuild(GraphQL.Builder builder) {
        var documents = Arc.container().instance(PreparedDocuments.class).get();
        var config = Arc.container().instance(HttpConfig.class).get();
        var instrumentation = new ChainedInstrumentation(new Limits(config), new NodeRecorder());
        return builder.instrumentation(instrumentation)
                .preparsedDocumentProvider((input, parse) -> {
                    PreparsedDocumentEntry prepared = input.getGraphQLContext().get(PreparsedDocumentEntry.class.getName());
                    return CompletableFuture.completedFuture(prepared == null ? documents.get(input.getQuery()) : prepared);
                });
    }
}
