package org.pullquote.execution;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import graphql.TypeResolutionEnvironment;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.TypeResolutionParameters;
import graphql.execution.UnresolvedTypeException;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;

/** Where objects stand in an answer: below one field. */
final class Place {

    private final Plan plan;
    private final GraphQLSchema schema;
    private final GraphQLCompositeType type;
    private final MergedField field;
    private final Map<GraphQLObjectType, Selection> selections = new ConcurrentHashMap<>();
    /** An object's type follows from its class. */
    private final Map<Class<?>, Selection> ofClasses = new ConcurrentHashMap<>();

    Place(Plan plan, GraphQLSchema schema, GraphQLCompositeType type, MergedField field) {
        this.plan = plan;
        this.schema = schema;
        this.type = type;
        this.field = field;
    }

    GraphQLCompositeType type() {
        return type;
    }

    /** @throws UnresolvedTypeException where the object is none of this place */
    Selection of(ExecutionContext context, Object object) {
        var known = ofClasses.get(object.getClass());
        if (known == null) {
            known = selection(context, resolve(context, object));
            ofClasses.put(object.getClass(), known);
        }
        return known;
    }

    Selection selection(ExecutionContext context, GraphQLObjectType its) {
        var known = selections.get(its);
        if (known == null) {
            var first = plan.selection(context, its, field);
            known = selections.putIfAbsent(its, first);
            known = known == null ? first : known;
        }
        return known;
    }

    /** What is selected of each type whose objects may stand here. */
    List<Selection> selections(ExecutionContext context) {
        if (type instanceof GraphQLInterfaceType its) {
            return schema.getImplementations(its).stream().map(member -> selection(context, member)).toList();
        }
        return type instanceof GraphQLUnionType its
                ? its.getTypes().stream().map(member -> selection(context, (GraphQLObjectType) member)).toList()
                : List.of(selection(context, (GraphQLObjectType) type));
    }

    private GraphQLObjectType resolve(ExecutionContext context, Object object) {
        if (type instanceof GraphQLObjectType only) {
            return only;
        }
        TypeResolutionEnvironment environment = TypeResolutionParameters.newParameters().field(field).fieldType(type)
                .value(object).argumentValues(Map::of).graphQLContext(context.getGraphQLContext()).schema(schema).build();
        var registry = schema.getCodeRegistry();
        var resolver = type instanceof GraphQLInterfaceType its ? registry.getTypeResolver(its)
                : registry.getTypeResolver((GraphQLUnionType) type);
        var resolved = resolver.getType(environment);
        if (resolved == null || !schema.isPossibleType((GraphQLNamedOutputType) type, resolved)) {
            throw new UnresolvedTypeException((GraphQLNamedOutputType) type, resolved);
        }
        return resolved;
    }
}
