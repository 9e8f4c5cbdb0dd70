package org.pullquote.person;

import org.pullquote.graphql.Connection;
import org.pullquote.graphql.Edge;
import org.pullquote.graphql.Page;

import org.eclipse.microprofile.graphql.Description;

/** A page of a list of people. */
@Description("A page of a list of people.")
public class PersonConnection extends Connection<Person, PersonConnection.PersonEdge> {

    public PersonConnection(Page<Person> page) {
        super(page, PersonEdge::new);
    }

    /** A person in a list. */
    @Description("A person in a list, with its cursor.")
    public static class PersonEdge extends Edge<Person> {

        PersonEdge(Page.Row<Person> row, String scope) {
            super(row, scope);
        }
    }
}
