package org.pullquote.graphql;

import org.eclipse.microprofile.graphql.Description;

/** A stretch of a text. */
@Description("A stretch of a text, in Unicode code points.")
public record Span(
        @Description("Where it starts: zero-based.") int startOffset,
        @Description("Where it ends, exclusive.") int endOffset) {
}
