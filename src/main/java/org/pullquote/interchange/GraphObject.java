package org.pullquote.interchange;

import java.util.Set;

/** What one line holds. */
interface GraphObject {

    /** All objects that this line writes; a batch writes each only once. */
    Set<String> writes();
}
