package org.pullquote.graphql;

import io.smallrye.graphql.api.Context;

/**
 * A list as a query asks for it.
 *
 * @param filter a record whose text names all its values, or null
 * @param order an enum value, or null for the order of the field
 */
public record PageRequest(Asked asked, PageArguments arguments, Object filter, Enum<?> order) {

    public static PageRequest of(Context context, PageArguments arguments, Object filter, Enum<?> order) {
        return new PageRequest(Asked.of(context), arguments, filter, order);
    }

    /** Whether the total is asked for. */
    public boolean counts() {
        return Asked.selects(asked, "totalCount");
    }

    /** Whether it is asked for what comes before the page. */
    public boolean looksBack() {
        return Asked.selects(asked, "pageInfo/hasPreviousPage");
    }

    /** Whether it is asked for what follows the page. */
    public boolean looksAhead() {
        return Asked.selects(asked, "pageInfo/hasNextPage");
    }

    /** Whether any cursor is asked for. */
    public boolean cursors() {
        return Asked.selects(asked, "edges/cursor", "pageInfo/startCursor", "pageInfo/endCursor");
    }

    /** What is read of each row. */
    public RowFields fields(Class<?> row) {
        return RowFields.of(asked, row);
    }

    /** Names the list of this parent for its cursors. */
    public String scope(Object parent) {
        return asked.field() + "|" + parent + "|" + filter + "|" + order;
    }
}
