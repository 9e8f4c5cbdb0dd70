package org.pullquote.persistence;

/**
 * How many round trips to the database it took to answer a document's queries, at most, so that the last can be known as such.
 */
public final class RoundTrips {

    private volatile int most;

    /** @param number counts from 1 */
    boolean isLast(int number) {
        return number == most;
    }

    synchronized void note(int taken) {
        most = Math.max(most, taken);
    }
}
