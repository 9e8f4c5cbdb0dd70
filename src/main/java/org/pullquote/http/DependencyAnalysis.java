package org.pullquote.http;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import graphql.TrivialDataFetcher;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;

/** Finds the {@link Dependencies} of a valid query; looks at each fragment once. */
final class DependencyAnalysis {

    private static final String NODE = "Node";

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> lists = new TreeSet<>();
    private final Set<String> roots = new TreeSet<>();
    private boolean onGraphAlone = true;
    private boolean onAnything;

    private DependencyAnalysis(GraphQLSchema schema, Document document) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(each -> fragments.put(each.getName(), each));
    }

    static Dependencies of(GraphQLSchema schema, Document document, OperationDefinition query) {
        var analysis = new DependencyAnalysis(schema, document);
        analysis.read(query.getSelectionSet(), schema.getQueryType());
        return new Dependencies(analysis.onGraphAlone, analysis.onAnything, analysis.lists, analysis.roots);
    }

    private void read(SelectionSet selections, GraphQLCompositeType parent) {
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                read(selection, parent);
            }
        }
    }

    private void read(Selection<?> selection, GraphQLCompositeType parent) {
        if (selection instanceof InlineFragment inline) {
            read(inline.getSelectionSet(),
                    inline.getTypeCondition() == null ? parent : type(inline.getTypeCondition().getName()));
        } else if (selection instanceof FragmentSpread spread) {
            var fragment = fragments.get(spread.getName());
            if (seen.add(spread.getName())) {
                read(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()));
            }
        } else {
            read((Field) selection, parent);
        }
    }

    private void read(Field field, GraphQLCompositeType parent) {
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return;
        }
        var definition = Introspection.getFieldDef(schema, parent, field.getName());
        var isRoot = parent == schema.getQueryType();
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            onGraphAlone &= !isRoot;
            onAnything |= !isColumn(parent, definition);
            return;
        }
        if (Costing.isConnection(type)) {
            onAnything = true;
            lists.addAll(members(element((GraphQLFieldsContainer) type)));
        } else if (!isNode(type)) {
            onGraphAlone &= !isRoot;
            onAnything = true;
        } else if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
            onAnything = true;
            lists.addAll(members(type));
        } else if (isRoot) {
            roots.addAll(members(type));
        }
        read(field.getSelectionSet(), type);
    }

    /** Whether the field is read from the object alone, in whichever type of object it stands. */
    private boolean isColumn(GraphQLCompositeType parent, GraphQLFieldDefinition field) {
        return objects(parent).stream().allMatch(object -> schema.getCodeRegistry().getDataFetcher(
                FieldCoordinates.coordinates(object.getName(), field.getName()),
                object.getFieldDefinition(field.getName())) instanceof TrivialDataFetcher);
    }

    private static GraphQLCompositeType element(GraphQLFieldsContainer connection) {
        var edge = (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(connection.getFieldDefinition("edges").getType());
        return (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(edge.getFieldDefinition("node").getType());
    }

    private boolean isNode(GraphQLCompositeType type) {
        return objects(type).stream().allMatch(
                object -> object.getInterfaces().stream().anyMatch(its -> its.getName().equals(NODE)));
    }

    private Set<String> members(GraphQLCompositeType type) {
        var names = new TreeSet<String>();
        objects(type).forEach(object -> names.add(object.getName()));
        return names;
    }

    private List<GraphQLObjectType> objects(GraphQLCompositeType type) {
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
        }
        return type instanceof GraphQLInterfaceType its ? schema.getImplementations(its)
                : List.of((GraphQLObjectType) type);
    }

    private GraphQLCompositeType type(String name) {
        return (GraphQLCompositeType) schema.getType(name);
    }
}
