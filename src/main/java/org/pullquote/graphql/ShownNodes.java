package org.pullquote.graphql;

import java.util.HashSet;
import java.util.Set;

/** Gathers the nodes that an answer shows, whether or not their ids are selected. */
public final class ShownNodes {

    private final Set<NodeId> ids = new HashSet<>();

    public void add(NodeId id) {
        ids.add(id);
    }

    public Set<NodeId> ids() {
        return Set.copyOf(ids);
    }
}
