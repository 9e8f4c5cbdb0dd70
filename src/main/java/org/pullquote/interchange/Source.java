package org.pullquote.interchange;

import java.io.IOException;
import java.util.function.Consumer;

/** Where objects come from: a file, or files that belong together. */
interface Source {

    /** Is told what a source holds while it is checked. */
    interface Findings {

        void object();

        void refuse(Problem problem);

        /** A property that nothing is made of; may be told on several threads at once. */
        void unread(String property);

        ImportListener listener();
    }

    /** Reads everything once, and tells what is wrong. */
    void check(Findings findings) throws IOException;

    /** Gives the objects that a pass stores, without those that were refused before. */
    void read(Pass pass, Consumer<Item<GraphObject>> items) throws IOException;

    /** Whether it makes a graph of its own, to which the sample graph gives way; else it is read with the names there are. */
    default boolean standsAlone() {
        return true;
    }

    /** Hears what the database refused of it. */
    default void refused(Problem problem) {
    }
}
