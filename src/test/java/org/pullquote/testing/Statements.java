package org.pullquote.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
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
        return sentDuring(action).stream().flatMap(together -> Stream.of(together.split("; ")))
                .filter(sql -> !sql.equals("commit")).toList();
    }

    /** Runs a change, on a thread of its own, before a round trip of the action, which are counted from 1. */
    public static void before(int roundTrip, Runnable change, Runnable action) {
        var number = new AtomicInteger();
        CountingDriver.prepared = sql -> {
            if (number.incrementAndGet() == roundTrip) {
                CompletableFuture.runAsync(change).join();
            }
        };
        action.run();
        CountingDriver.prepared = sql -> {
        };
        assertThat(number).hasValueGreaterThanOrEqualTo(roundTrip);
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
