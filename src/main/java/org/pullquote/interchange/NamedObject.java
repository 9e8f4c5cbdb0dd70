package org.pullquote.interchange;

import java.util.Set;

/** An object that its line names by an {@code @id}. */
interface NamedObject extends GraphObject {

    Reference id();

    @Override
    default Set<String> writes() {
        return Set.of(id().toString());
    }
}
