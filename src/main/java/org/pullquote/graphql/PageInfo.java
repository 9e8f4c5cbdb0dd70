package org.pullquote.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Relay's PageInfo. */
@Description("Where a page stands in its list.")
public record PageInfo(
        @NonNull @Description("Whether rows follow this page; exact in both directions.") Boolean hasNextPage,
        @NonNull @Description("Whether rows precede this page; exact in both directions.") Boolean hasPreviousPage,
        @Description("Cursor of the first row; null for an empty page.") String startCursor,
        @Description("Cursor of the last row; null for an empty page.") String endCursor) {
}
