package org.pullquote.quote;

import org.eclipse.microprofile.graphql.Description;
import org.pullquote.graphql.Edge;
import org.pullquote.graphql.Page;

/** A quote in a list. */
@Description("A quote in a list, with its cursor.")
public class QuoteEdge extends Edge<Quote> {

    QuoteEdge(Page.Row<Quote> row, String scope) {
        super(row, scope);
    }
}
