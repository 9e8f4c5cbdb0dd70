package org.pullquote.execution;

import java.util.HashMap;
import java.util.Map;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;
import io.smallrye.graphql.spi.EventingService;

/**
 * Has our own fetchers answer all fields. The framework's copy their context for each field of each object, and its batches
 * take the arguments of their first source for all.
 */
public class SchemaFields implements EventingService, DataFetcherService {

    private final Map<FieldCoordinates, ResolverField> resolvers = new HashMap<>();

    @Override
    public String getConfigKey() {
        return null;
    }

    /** Before the framework's own. */
    @Override
    public Integer getPriority() {
        return 0;
    }

    @Override
    public PlugableDataFetcher<Object> getFieldDataFetcher(Field field, Type type, Reference owner) {
        return new PlainField(field, owner);
    }

    @Override
    public Operation createOperation(Operation operation) {
        var type = operation.isSourceField() ? operation.getSourceFieldOn().getName()
                : switch (operation.getOperationType()) {
                    case QUERY -> "Query";
                    case MUTATION -> "Mutation";
                    default -> throw new IllegalStateException("There are no subscriptions: " + operation.getName());
                };
        resolvers.put(FieldCoordinates.coordinates(type, operation.getName()), new ResolverField(operation));
        return operation;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        var schema = builder.build();
        var registry = schema.getCodeRegistry().transform(code -> resolvers.forEach(code::dataFetcher));
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
                for (var field : object.getFieldDefinitions()) {
                    var fetcher = registry.getDataFetcher(object, field);
                    if (!(fetcher instanceof PlainField) && !(fetcher instanceof ResolverField)) {
                        throw new IllegalStateException(object.getName() + "." + field.getName() + " has a foreign fetcher.");
                    }
                }
            }
        }
        return GraphQLSchema.newSchema(schema).codeRegistry(registry);
    }
}
