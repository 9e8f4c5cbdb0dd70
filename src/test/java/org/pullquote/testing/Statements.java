package org.pullquote.testing;

/** Counts the SQL statements that the server prepares. */
public final class Statements {

    private Statements() {
    }

    public static long during(Runnable action) {
        var before = CountingDriver.PREPARED.get();
        action.run();
        return CountingDriver.PREPARED.get() - before;
    }
}
