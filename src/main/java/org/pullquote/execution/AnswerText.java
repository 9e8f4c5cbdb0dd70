package org.pullquote.execution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.SerializationError;
import graphql.execution.ExecutionContext;
import graphql.execution.ResultPath;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;

/**
 * Writes what was fetched as JSON. A null where none may be makes the nearest object or list around it null that may be; what
 * was written of that is taken back, but all of it is looked at, so that each of its errors is told.
 */
final class AnswerText {

    private final ExecutionContext context;
    private final JsonText json;
    private final List<Object> path = new ArrayList<>();

    AnswerText(ExecutionContext context, JsonText json) {
        this.context = context;
        this.json = json;
    }

    /** @return false where the object must be null */
    boolean write(Level.Node node) {
        var complete = true;
        var first = true;
        json.ascii('{');
        for (var field : node.selection().fields) {
            if (!first) {
                json.ascii(',');
            }
            first = false;
            json.ascii(field.json);
            if (field.isTypeName()) {
                json.text(node.selection().type.getName());
            } else {
                path.add(field.key);
                complete &= write(field, field.shape, value(field, node));
                path.remove(path.size() - 1);
            }
        }
        json.ascii('}');
        return complete;
    }

    private static Object value(PlannedField field, Level.Node node) {
        return field.isFetched() ? node.fetched()[field.slot] : Level.read(field, node.source());
    }

    /** @return false for a null where none may be */
    private boolean write(PlannedField field, Shape shape, Object value) {
        var start = json.length();
        if (value != null && writePresent(field, shape, value)) {
            return true;
        }
        json.cutBack(start);
        json.literal("null");
        if (value == null && shape.nonNull) {
            fail(GraphqlErrorBuilder.newError().message("A " + shape + " is null.").path(path())
                    .location(field.merged.getSingleField().getSourceLocation())
                    .errorType(ErrorType.NullValueInNonNullableField).build());
        }
        return !shape.nonNull;
    }

    private boolean writePresent(PlannedField field, Shape shape, Object value) {
        if (value instanceof Unanswered unanswered) {
            fail(field, unanswered.cause());
            return false;
        }
        if (shape.item != null) {
            return writeList(field, shape.item, value);
        }
        return value instanceof Level.Node node ? write(node) : writeLeaf(field, shape, value);
    }

    private boolean writeList(PlannedField field, Shape shape, Object value) {
        if (!(value instanceof Iterable<?> items)) {
            fail(field, new IllegalStateException(value.getClass() + " is no list."));
            return false;
        }
        var complete = true;
        int index = 0;
        json.ascii('[');
        for (var item : items) {
            if (index > 0) {
                json.ascii(',');
            }
            path.add(index++);
            complete &= write(field, shape, item);
            path.remove(path.size() - 1);
        }
        json.ascii(']');
        return complete;
    }

    private boolean writeLeaf(PlannedField field, Shape shape, Object value) {
        Object leaf;
        try {
            leaf = serialized(shape, value);
        } catch (CoercingSerializeException malformed) {
            fail(new SerializationError(path(), malformed));
            return false;
        } catch (RuntimeException failure) {
            fail(field, failure);
            return false;
        }
        if (leaf == null) {
            return write(field, shape, null);
        }
        json.leaf(leaf);
        return true;
    }

    private Object serialized(Shape shape, Object value) {
        if (shape.type instanceof GraphQLScalarType scalar) {
            return scalar.getCoercing().serialize(value, context.getGraphQLContext(), context.getLocale());
        }
        var type = (GraphQLEnumType) shape.type;
        return value instanceof Enum<?> its && type.getValue(its.name()) != null ? its.name()
                : type.serialize(value, context.getGraphQLContext(), context.getLocale());
    }

    private void fail(PlannedField field, Throwable cause) {
        fail(new ExceptionWhileDataFetching(path(), cause, field.merged.getSingleField().getSourceLocation()));
    }

    /** A path has one error, the first. */
    private void fail(GraphQLError error) {
        context.addError(error, path());
    }

    private ResultPath path() {
        return ResultPath.fromList(Collections.unmodifiableList(path));
    }
}
