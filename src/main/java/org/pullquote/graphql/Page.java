package org.pullquote.graphql;

import java.util.List;

/**
 * One page of a list, as it was read.
 *
 * @param scope names the list for its cursors; null where the query did not ask for any
 * @param totalCount rows of the whole list; null where the query did not ask
 */
public record Page<T>(List<Row<T>> rows, String scope, boolean hasNext, boolean hasPrevious, Integer totalCount) {

    /** A row and where it stands; null where the query did not ask. */
    public record Row<T>(T node, Cursor cursor) {
    }

    public List<T> nodes() {
        return rows.stream().map(Row::node).toList();
    }

    PageInfo info() {
        return rows.isEmpty() ? new PageInfo(hasNext, hasPrevious, null, null)
                : new PageInfo(hasNext, hasPrevious, cursor(rows.get(0)), cursor(rows.get(rows.size() - 1)));
    }

    private String cursor(Row<T> row) {
        return row.cursor() == null ? null : row.cursor().encode(scope);
    }
}
