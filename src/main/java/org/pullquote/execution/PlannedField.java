package org.pullquote.execution;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.pullquote.graphql.Asked;
import org.pullquote.graphql.RowFields;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ValuesResolver;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/** One field of a selection. */
final class PlannedField {

    private static final int DEPTH_ASKED = 2;
    private static final int DEEPEST_ROW = 3;

    final MergedField merged;
    /** Its name in the answer, and the same as JSON. */
    final String key;
    final byte[] json;
    final Shape shape;
    /** What answers it: one of the two, or neither for the name of the type. */
    final PlainField plain;
    final ResolverField resolver;
    /** What it selects; null for a leaf. */
    final Place below;
    int slot;

    private final GraphQLSchema schema;
    private final GraphQLFieldDefinition definition;
    private final String coordinates;
    private volatile Asked asked;

    PlannedField(Plan plan, GraphQLSchema schema, GraphQLObjectType type, MergedField merged) {
        this.schema = schema;
        this.merged = merged;
        key = merged.getResultKey();
        json = ('"' + key + "\":").getBytes(StandardCharsets.US_ASCII);
        definition = Introspection.getFieldDefinition(schema, type, merged.getName());
        coordinates = type.getName() + "." + merged.getName();
        shape = new Shape(definition.getType());
        var fetcher = schema.getCodeRegistry().getDataFetcher(type, definition);
        plain = fetcher instanceof PlainField its ? its : null;
        resolver = fetcher instanceof ResolverField its ? its : null;
        below = GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType its
                ? new Place(plan, schema, its, merged)
                : null;
    }

    boolean isTypeName() {
        return plain == null && resolver == null;
    }

    boolean isFetched() {
        return resolver != null || below != null;
    }

    Map<String, Object> arguments(ExecutionContext context) {
        return definition.getArguments().isEmpty() ? Map.of()
                : ValuesResolver.getArgumentValues(schema.getCodeRegistry(), definition.getArguments(), merged.getArguments(),
                        context.getCoercedVariables(), context.getGraphQLContext(), context.getLocale());
    }

    Asked asked(ExecutionContext context) {
        if (asked == null) {
            var selected = new HashSet<String>();
            select(context, "", DEPTH_ASKED, selected);
            var rows = new HashMap<String, RowFields>();
            rows(context, DEEPEST_ROW, rows);
            asked = new Asked(coordinates, Set.copyOf(selected), Map.copyOf(rows));
        }
        return asked;
    }

    /**
     * Rows stand directly below this field, or as the nodes of its connection: what a resolver of its own answers is not its.
     */
    private void rows(ExecutionContext context, int depth, Map<String, RowFields> rows) {
        if (depth > 0 && below != null) {
            for (var selection : below.selections(context)) {
                var reads = RowFields.NONE;
                for (var field : selection.fields) {
                    reads = reads.and(field.reads());
                    if (field.plain != null) {
                        field.rows(context, depth - 1, rows);
                    }
                }
                rows.merge(selection.type.getName(), reads, RowFields::and);
            }
        }
    }

    private RowFields reads() {
        return plain != null ? plain.reads() : resolver != null ? resolver.reads() : RowFields.NONE;
    }

    private void select(ExecutionContext context, String prefix, int depth, Set<String> selected) {
        if (depth > 0 && below != null && below.type() instanceof GraphQLObjectType type) {
            for (var field : below.selection(context, type).fields) {
                var path = prefix + field.merged.getName();
                selected.add(path);
                field.select(context, path + "/", depth - 1, selected);
            }
        }
    }
}
