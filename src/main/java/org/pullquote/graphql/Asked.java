package org.pullquote.graphql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import io.smallrye.graphql.api.Context;

/**
 * What a query asks of a field, beside its arguments. A resolver gets it as the framework's context, the one parameter that
 * is no argument in the schema; of a context nothing else is there.
 *
 * @param field type and name of the field: {@code Person.quotes}
 * @param selected paths of what is selected below, two levels deep: {@code totalCount}, {@code pageInfo/endCursor}
 * @param rows what is read of the rows it answers with, by their type; all of those of a type that is not there
 */
public record Asked(String field, Set<String> selected, Map<String, RowFields> rows) implements Context {

    static Asked of(Context context) {
        return context.unwrap(Asked.class);
    }

    /** What both ask together, of the same field. */
    public Asked and(Asked other) {
        if (equals(other)) {
            return this;
        }
        var both = new HashSet<>(selected);
        both.addAll(other.selected);
        var all = new HashMap<>(rows);
        other.rows.forEach((type, fields) -> all.merge(type, fields, RowFields::and));
        return new Asked(field, both, all);
    }

    /** Whether one of these paths is selected below the field that this context is of. */
    public static boolean selects(Context context, String... paths) {
        var selected = of(context).selected;
        for (var path : paths) {
            if (selected.contains(path)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(this);
    }

    @Override
    public String getFieldName() {
        return field.substring(field.indexOf('.') + 1);
    }

    @Override
    public Optional<String> getParentTypeName() {
        return Optional.of(field.substring(0, field.indexOf('.')));
    }

    @Override
    public JsonObject getRequest() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> getOperationName() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getExecutionId() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <A> Map<String, A> getArguments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public <S> S getSource() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getPath() {
        throw new UnsupportedOperationException();
    }

    @Override
    public JsonArray getSelectedFields() {
        throw new UnsupportedOperationException();
    }

    @Override
    public JsonArray getSelectedAndSourceFields() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getOperationType() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> getRequestedOperationTypes() {
        throw new UnsupportedOperationException();
    }
}
