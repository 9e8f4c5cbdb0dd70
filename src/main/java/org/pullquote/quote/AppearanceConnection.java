package org.pullquote.quote;

import org.pullquote.graphql.Connection;
import org.pullquote.graphql.Edge;
import org.pullquote.graphql.Page;

import org.eclipse.microprofile.graphql.Description;

/** A page of a list of appearances. */
@Description("A page of a list of appearances.")
public class AppearanceConnection extends Connection<Appearance, AppearanceConnection.AppearanceEdge> {

    public AppearanceConnection(Page<Appearance> page) {
        super(page, AppearanceEdge::new);
    }

    /** An appearance in a list. */
    @Description("An appearance in a list, with its cursor.")
    public static class AppearanceEdge extends Edge<Appearance> {

        AppearanceEdge(Page.Row<Appearance> row, String scope) {
            super(row, scope);
        }
    }
}
