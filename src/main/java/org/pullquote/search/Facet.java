package org.pullquote.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** How many hits are of one type. */
@Description("How many hits are of one type.")
public record Facet(
        @NonNull @Description("The type.") SearchType type,
        @Description("Hits of this type in the whole result: exact.") int count) {
}
