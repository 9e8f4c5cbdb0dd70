package org.pullquote.film;

import org.pullquote.graphql.Connection;
import org.pullquote.graphql.Edge;
import org.pullquote.graphql.Page;

import org.eclipse.microprofile.graphql.Description;

/** A page of a list of films. */
@Description("A page of a list of films.")
public class FilmConnection extends Connection<Film, FilmConnection.FilmEdge> {

    public FilmConnection(Page<Film> page) {
        super(page, FilmEdge::new);
    }

    /** A film in a list. */
    @Description("A film in a list, with its cursor.")
    public static class FilmEdge extends Edge<Film> {

        FilmEdge(Page.Row<Film> row, String scope) {
            super(row, scope);
        }
    }
}
