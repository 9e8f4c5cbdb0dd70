package org.pullquote.interchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.pullquote.changes.Changes;

/** Gathers what the attempts of one transaction have touched. */
final class Touched {

    private static final String CREDIT = "Credit";

    private final Map<String, Set<Long>> rows = new HashMap<>();
    private boolean links;

    void add(Attempt attempt) {
        attempt.written.forEach((kind, ids) -> rows.computeIfAbsent(kind.type, none -> new HashSet<>()).addAll(ids));
        if (attempt.written.containsKey(Kind.FILMS)) {
            rows.put(CREDIT, Set.of());
        }
        links |= attempt.changedLinks;
    }

    Changes changes() {
        return new Changes(rows, links);
    }
}
