package org.pullquote.interchange;

import java.util.function.Consumer;

/** A file of which nothing can be read. */
record RefusedFile(Problem problem) implements Source {

    RefusedFile(String file, String reason) {
        this(new Problem(file, 1, reason));
    }

    @Override
    public void check(Findings findings) {
        findings.object();
        findings.refuse(problem);
    }

    @Override
    public void read(Pass pass, Consumer<Item<GraphObject>> items) {
        // it has no objects
    }
}
