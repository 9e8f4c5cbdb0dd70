package org.pullquote.article;

import org.pullquote.graphql.Connection;
import org.pullquote.graphql.Edge;
import org.pullquote.graphql.Page;

import org.eclipse.microprofile.graphql.Description;

/** A page of a list of mentions. */
@Description("A page of a list of mentions.")
public class MentionConnection extends Connection<Mention, MentionConnection.MentionEdge> {

    public MentionConnection(Page<Mention> page) {
        super(page, MentionEdge::new);
    }

    /** A mention in a list. */
    @Description("A mention in a list, with its cursor.")
    public static class MentionEdge extends Edge<Mention> {

        MentionEdge(Page.Row<Mention> row, String scope) {
            super(row, scope);
        }
    }
}
