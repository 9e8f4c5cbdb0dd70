package org.pullquote.outlet;

import org.pullquote.graphql.Connection;
import org.pullquote.graphql.Edge;
import org.pullquote.graphql.Page;

import org.eclipse.microprofile.graphql.Description;

/** A page of a list of outlets. */
@Description("A page of a list of outlets.")
public class OutletConnection extends Connection<Outlet, OutletConnection.OutletEdge> {

    public OutletConnection(Page<Outlet> page) {
        super(page, OutletEdge::new);
    }

    /** An outlet in a list. */
    @Description("An outlet in a list, with its cursor.")
    public static class OutletEdge extends Edge<Outlet> {

        OutletEdge(Page.Row<Outlet> row, String scope) {
            super(row, scope);
        }
    }
}
