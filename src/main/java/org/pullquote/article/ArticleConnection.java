package org.pullquote.article;

import org.pullquote.graphql.Connection;
import org.pullquote.graphql.Edge;
import org.pullquote.graphql.Page;

import org.eclipse.microprofile.graphql.Description;

/** A page of a list of articles. */
@Description("A page of a list of articles.")
public class ArticleConnection extends Connection<Article, ArticleConnection.ArticleEdge> {

    public ArticleConnection(Page<Article> page) {
        super(page, ArticleEdge::new);
    }

    /** An article in a list. */
    @Description("An article in a list, with its cursor.")
    public static class ArticleEdge extends Edge<Article> {

        ArticleEdge(Page.Row<Article> row, String scope) {
            super(row, scope);
        }
    }
}
