package org.pullquote.execution;

import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * A field's type, unwrapped once: a list of items, or a leaf or an object by its type; either may be one that is never null.
 */
final class Shape {

    final boolean nonNull;
    final Shape item;
    final GraphQLType type;

    Shape(GraphQLType declared) {
        nonNull = declared instanceof GraphQLNonNull;
        type = GraphQLTypeUtil.unwrapNonNull(declared);
        item = type instanceof GraphQLList list ? new Shape(list.getWrappedType()) : null;
    }

    @Override
    public String toString() {
        return GraphQLTypeUtil.simplePrint(type) + (nonNull ? "!" : "");
    }
}
