package org.pullquote.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Counts the SQL statements that the server prepares. */
public final class Statements {

    private Statements() {
    }

    public static long during(Runnable action) {
        return textsDuring(action).size();
    }

    /** The SQL of each statement, in order. */
    public static List<String> textsDuring(Runnable action) {
        return sentDuring(action).stream().flatMap(together -> Stream.of(together.split("; "))).toList();
    }

    /** The SQL of each round trip: of one statement, or of several that were sent together. */
    public static List<String> sentDuring(Runnable action) {
        Queue<String> texts = new ConcurrentLinkedQueue<>();
        CountingDriver.prepared = texts::add;
        action.run();
        CountingDriver.prepared = sql -> {
        };
        return List.copyOf(texts);
    }
}
