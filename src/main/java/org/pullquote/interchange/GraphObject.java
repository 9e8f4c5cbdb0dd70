package org.pullquote.interchange;

import java.util.Set;

/** What one line holds. */
interface GraphObject {

    Reference id();

    /** All objects that this line writes; a batch writes each only once. */
    default Set<String> writes() {
        return Set.of(id().toString());
    }
}
