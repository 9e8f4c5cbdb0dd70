package org.pullquote.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/**
 * A list as a query asks for it: two aliases of a field that ask for the same are equal and are read once, two that differ
 * in any argument, or in what they select, are not.
 *
 * @param field type and name of the field: {@code Person.quotes}
 * @param filter a record whose text names all its values, or null
 * @param order an enum value, or null for the order of the field
 */
public record PageRequest(String field, PageArguments arguments, Object filter, Enum<?> order, boolean counts,
        boolean looksBack,
        boolean looksAhead) {

    public static PageRequest of(Context context, PageArguments arguments, Object filter, Enum<?> order) {
        var env = context.unwrap(DataFetchingEnvironment.class);
        var owner = env.getExecutionStepInfo().getObjectType().getName();
        var selection = env.getSelectionSet();
        return new PageRequest(owner + "." + env.getField().getName(), arguments, filter, order,
                selection.contains("totalCount"), selection.contains("pageInfo/hasPreviousPage"),
                selection.contains("pageInfo/hasNextPage"));
    }

    /** Names the list of this parent for its cursors. */
    public String scope(Object parent) {
        return field + "|" + parent + "|" + filter + "|" + order;
    }
}
