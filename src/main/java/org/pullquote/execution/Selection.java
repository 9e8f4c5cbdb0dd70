package org.pullquote.execution;

import java.util.List;

import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

/** What is selected of objects of one type at one place of the answer. */
final class Selection {

    final GraphQLObjectType type;
    final List<PlannedField> fields;
    /** Those whose values are fetched before the answer is written, each at its slot. */
    final List<PlannedField> fetched;

    Selection(Plan plan, GraphQLSchema schema, GraphQLObjectType type, List<MergedField> selected) {
        this.type = type;
        fields = selected.stream().map(field -> new PlannedField(plan, schema, type, field)).toList();
        fetched = fields.stream().filter(PlannedField::isFetched).toList();
        for (int slot = 0; slot < fetched.size(); slot++) {
            fetched.get(slot).slot = slot;
        }
    }
}
