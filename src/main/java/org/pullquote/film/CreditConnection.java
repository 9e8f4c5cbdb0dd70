package org.pullquote.film;

import org.pullquote.graphql.Connection;
import org.pullquote.graphql.Edge;
import org.pullquote.graphql.Page;

import org.eclipse.microprofile.graphql.Description;

/** A page of a list of credits. */
@Description("A page of a list of credits.")
public class CreditConnection extends Connection<Credit, CreditConnection.CreditEdge> {

    public CreditConnection(Page<Credit> page) {
        super(page, CreditEdge::new);
    }

    /** A credit in a list. */
    @Description("A credit in a list, with its cursor.")
    public static class CreditEdge extends Edge<Credit> {

        CreditEdge(Page.Row<Credit> row, String scope) {
            super(row, scope);
        }
    }
}
