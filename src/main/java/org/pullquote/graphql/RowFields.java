package org.pullquote.graphql;

import java.util.HashSet;
import java.util.Set;

import io.smallrye.graphql.api.Context;

/**
 * Which Java fields of a row a query reads.
 *
 * @param names null for all
 */
public record RowFields(Set<String> names) {

    public static final RowFields ALL = new RowFields(null);
    public static final RowFields NONE = new RowFields(Set.of());

    /** What the query reads of rows of this type that the field of this context answers with. */
    public static RowFields of(Context context, Class<?> type) {
        return Asked.of(context).rows().getOrDefault(type.getSimpleName(), ALL);
    }

    public RowFields and(RowFields more) {
        if (names == null || more.names == null) {
            return ALL;
        }
        var both = new HashSet<>(names);
        both.addAll(more.names);
        return new RowFields(both);
    }

    /** Whether it reads all that the others read. */
    public boolean covers(RowFields others) {
        return names == null || others.names != null && names.containsAll(others.names);
    }

    public boolean has(String name) {
        return names == null || names.contains(name);
    }
}
