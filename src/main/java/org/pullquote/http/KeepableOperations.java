package org.pullquote.http;

import jakarta.inject.Singleton;

import graphql.execution.UnknownOperationException;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/** Which operations have answers to keep: queries whose root fields give objects of the graph, and nothing else. */
@Singleton
class KeepableOperations {

    private static final String NODE = "Node";

    private final GraphQLSchema schema;
    private final PreparedDocuments documents;

    KeepableOperations(GraphQLSchema schema, PreparedDocuments documents) {
        this.schema = schema;
        this.documents = documents;
    }

    boolean include(GraphQLRequest request) {
        var prepared = documents.get(request.query());
        if (prepared.hasErrors()) {
            return false;
        }
        try {
            var operation = NodeUtil.getOperation(prepared.getDocument(), request.operationName()).operationDefinition;
            return operation.getOperation() == Operation.QUERY
                    && isKeepable(prepared.getDocument(), operation.getSelectionSet());
        } catch (UnknownOperationException unknown) {
            return false;
        }
    }

    private boolean isKeepable(Document document, SelectionSet roots) {
        return roots.getSelections().stream().allMatch(selection -> {
            if (selection instanceof InlineFragment inline) {
                return isKeepable(document, inline.getSelectionSet());
            }
            if (selection instanceof FragmentSpread spread) {
                return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(fragment -> fragment.getName().equals(spread.getName()))
                        .allMatch(fragment -> isKeepable(document, fragment.getSelectionSet()));
            }
            if (((Field) selection).getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
                return true;
            }
            var definition = Introspection.getFieldDef(schema, schema.getQueryType(), ((Field) selection).getName());
            return GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type && isOfTheGraph(type);
        });
    }

    private boolean isOfTheGraph(GraphQLCompositeType type) {
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream().allMatch(member -> isOfTheGraph((GraphQLObjectType) member));
        }
        return type instanceof GraphQLInterfaceType || Costing.isConnection(type)
                || ((GraphQLObjectType) type).getInterfaces().stream().anyMatch(its -> its.getName().equals(NODE));
    }
}
