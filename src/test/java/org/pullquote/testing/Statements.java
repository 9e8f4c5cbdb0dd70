package org.pullquote.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Counts the SQL statements that the server prepares. */
public final class Statements {

    private Statements() {
    }

    public static long during(Runnable action) {
        return textsDuring(action).size();
    }

    /** The SQL of each statement, in order. */
    public static List<String> textsDuring(Runnable action) {
        Queue<String> texts = new ConcurrentLinkedQueue<>();
        CountingDriver.prepared = texts::add;
        action.run();
        CountingDriver.prepared = sql -> {
        };
        return List.copyOf(texts);
    }
}
