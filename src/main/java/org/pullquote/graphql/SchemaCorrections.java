package org.pullquote.graphql;

import java.util.Set;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import io.smallrye.graphql.spi.EventingService;

/**
 * Says in the schema what the framework's annotations cannot. The items of every list that comes in are non-null: the framework
 * takes an item's {@code @NonNull} for the whole list's, so a list that may be left out could not be written otherwise. Lists
 * of ids are lists of ids: the framework cannot read an argument that is declared as one. Scalars are strict, DateTime says
 * what it is.
 */
public class SchemaCorrections implements EventingService {

    private static final Set<String> LISTS_OF_IDS = Set.of("ids");
    private static final GraphQLNonNull IDS = GraphQLNonNull
            .nonNull(GraphQLList.list(GraphQLNonNull.nonNull(Scalars.GraphQLID)));
    private static final String DATE_TIME = "An instant, RFC 3339, in UTC: `2019-09-25T00:00:00Z`.";

    @Override
    public String getConfigKey() {
        return null;
    }

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        var schema = SchemaTransformer.transformSchema(builder.build(), new Visitor());
        return GraphQLSchema.newSchema(schema).codeRegistry(schema.getCodeRegistry().transform(code -> {
            for (var type : schema.getAllTypesAsList()) {
                if (type instanceof GraphQLInterfaceType it) {
                    code.typeResolver(it, ofThisSchema(schema.getCodeRegistry().getTypeResolver(it)));
                } else if (type instanceof GraphQLUnionType it) {
                    code.typeResolver(it, ofThisSchema(schema.getCodeRegistry().getTypeResolver(it)));
                }
            }
        }));
    }

    /** The framework's resolvers keep the types as they were, which are no types of the schema any more. */
    private static TypeResolver ofThisSchema(TypeResolver resolver) {
        return env -> env.getSchema().getObjectType(resolver.getType(env).getName());
    }

    private static final class Visitor extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLScalarType(GraphQLScalarType scalar,
                TraverserContext<GraphQLSchemaElement> context) {
            var strict = StrictScalars.of(scalar);
            var described = scalar.getName().equals("DateTime") ? strict.transform(it -> it.description(DATE_TIME)) : strict;
            return described == scalar ? TraversalControl.CONTINUE : TreeTransformerUtil.changeNode(context, described);
        }

        @Override
        public TraversalControl visitGraphQLInputObjectField(GraphQLInputObjectField field,
                TraverserContext<GraphQLSchemaElement> context) {
            return isListOfNullable(field.getType())
                    ? TreeTransformerUtil.changeNode(context, field.transform(it -> it.type(ofNonNull(field.getType()))))
                    : TraversalControl.CONTINUE;
        }

        @Override
        public TraversalControl visitGraphQLArgument(GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
            if (LISTS_OF_IDS.contains(argument.getName())) {
                return TreeTransformerUtil.changeNode(context, argument.transform(it -> it.type(IDS)));
            }
            return isListOfNullable(argument.getType())
                    ? TreeTransformerUtil.changeNode(context, argument.transform(it -> it.type(ofNonNull(argument.getType()))))
                    : TraversalControl.CONTINUE;
        }

        private static boolean isListOfNullable(GraphQLType type) {
            return type instanceof GraphQLList list && !(list.getWrappedType() instanceof GraphQLNonNull);
        }

        private static GraphQLList ofNonNull(GraphQLType list) {
            return GraphQLList.list(GraphQLNonNull.nonNull(((GraphQLList) list).getWrappedType()));
        }
    }
}
