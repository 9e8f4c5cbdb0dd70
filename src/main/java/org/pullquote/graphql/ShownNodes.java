package org.pullquote.graphql;

import java.util.HashSet;
import java.util.Set;

/** Gathers the nodes among the objects that an answer shows, whether or not their ids are selected. */
public final class ShownNodes {

    private final Set<NodeId> ids = new HashSet<>();

    /** What has an id without being asked for it. */
    public interface Identified {

        NodeId nodeId();
    }

    public void add(Object object) {
        if (object instanceof Identified node) {
            ids.add(node.nodeId());
        }
    }

    public Set<NodeId> ids() {
        return Set.copyOf(ids);
    }
}
