package org.pullquote.quote;

import org.eclipse.microprofile.graphql.Description;
import org.pullquote.graphql.Connection;
import org.pullquote.graphql.Page;

/** A page of quotes. */
@Description("A page of a list of quotes.")
public class QuoteConnection extends Connection<Quote, QuoteEdge> {

    QuoteConnection(Page<Quote> page) {
        super(page, QuoteEdge::new);
    }
}
