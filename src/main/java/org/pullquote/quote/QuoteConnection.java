package org.pullquote.quote;

import org.pullquote.graphql.Connection;
import org.pullquote.graphql.Edge;
import org.pullquote.graphql.Page;

import org.eclipse.microprofile.graphql.Description;

/** A page of a list of quotes. */
@Description("A page of a list of quotes.")
public class QuoteConnection extends Connection<Quote, QuoteConnection.QuoteEdge> {

    public QuoteConnection(Page<Quote> page) {
        super(page, QuoteEdge::new);
    }

    /** A quote in a list. */
    @Description("A quote in a list, with its cursor.")
    public static class QuoteEdge extends Edge<Quote> {

        QuoteEdge(Page.Row<Quote> row, String scope) {
            super(row, scope);
        }
    }
}
