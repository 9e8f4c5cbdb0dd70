package org.pullquote.graphql;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A row of a connection and its cursor (Relay's Edge). A concrete class for each type gives it its name in the schema. */
// The engine registers the concrete classes, whose own methods alone a native executable would then see.
@RegisterForReflection
public abstract class Edge<T> {

    private final Page.Row<T> row;
    private final String scope;

    protected Edge(Page.Row<T> row, String scope) {
        this.row = row;
        this.scope = scope;
    }

    @NonNull
    @Description("Where this row stands: pass it as `after` or `before` of the same list.")
    public String getCursor() {
        return row.cursor().encode(scope);
    }

    @NonNull
    @Description("The row itself.")
    public T getNode() {
        return row.node();
    }
}
