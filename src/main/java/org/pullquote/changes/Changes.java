package org.pullquote.changes;

import java.util.Map;
import java.util.Set;

/**
 * What a transaction has touched, told to all observers in this process once it is committed, before the write is
 * acknowledged.
 *
 * @param rows of the types that the schema calls so
 * @param anything whether it touched more than these
 */
public record Changes(Map<String, Set<Long>> rows, boolean anything) {

    public static final Changes ANYTHING = new Changes(Map.of(), true);

    public Changes {
        rows = Map.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty() && !anything;
    }
}
