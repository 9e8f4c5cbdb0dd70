package org.pullquote.graphql;

import java.util.List;
import java.util.function.BiFunction;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of a list (Relay's Connection). A concrete class for each type gives it its name in the schema. */
// The engine registers the concrete classes, whose own methods alone a native executable would then see.
@RegisterForReflection
public abstract class Connection<T, E extends Edge<T>> {

    private final Page<T> page;
    private final BiFunction<Page.Row<T>, String, E> edge;

    protected Connection(Page<T> page, BiFunction<Page.Row<T>, String, E> edge) {
        this.page = page;
        this.edge = edge;
    }

    @NonNull
    @Description("The rows of this page with their cursors.")
    public List<@NonNull E> getEdges() {
        return page.rows().stream().map(row -> edge.apply(row, page.scope())).toList();
    }

    @NonNull
    @Description("The rows of this page.")
    public List<@NonNull T> getNodes() {
        return page.nodes();
    }

    @NonNull
    @Description("Where this page stands in its list.")
    public PageInfo getPageInfo() {
        return page.info();
    }

    @NonNull
    @Description("Rows of the whole list under its filter: exact, and counted only when selected.")
    public Integer getTotalCount() {
        return page.totalCount();
    }
}
