package org.pullquote.graphql;

import io.smallrye.graphql.api.Context;

/**
 * A list as a query asks for it.
 *
 * @param field type and name of the field: {@code Person.quotes}
 * @param filter a record whose text names all its values, or null
 * @param order an enum value, or null for the order of the field
 * @param counts whether the total is asked for
 * @param looksBack whether it is asked for what comes before the page
 * @param looksAhead whether it is asked for what follows the page
 * @param cursors whether any cursor is asked for
 */
public record PageRequest(String field, PageArguments arguments, Object filter, Enum<?> order, boolean counts,
        boolean looksBack, boolean looksAhead, boolean cursors) {

    public static PageRequest of(Context context, PageArguments arguments, Object filter, Enum<?> order) {
        return new PageRequest(Asked.of(context).field(), arguments, filter, order, Asked.selects(context, "totalCount"),
                Asked.selects(context, "pageInfo/hasPreviousPage"), Asked.selects(context, "pageInfo/hasNextPage"),
                Asked.selects(context, "edges/cursor", "pageInfo/startCursor", "pageInfo/endCursor"));
    }

    /** Names the list of this parent for its cursors. */
    public String scope(Object parent) {
        return field + "|" + parent + "|" + filter + "|" + order;
    }
}
