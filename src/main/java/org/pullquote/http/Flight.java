package org.pullquote.http;

import java.util.concurrent.CompletableFuture;

/** One execution on which all requests for the same answer wait. */
final class Flight {

    final CacheKey key;
    /** Of the cache when it began: an answer of an earlier one than the cache's is kept no more. */
    final long generation;
    /** Gets the answer, or null where there is none to share; cancelled where the execution has been given up. */
    final CompletableFuture<Representation> answer = new CompletableFuture<>();
    private boolean waitedFor;

    Flight(CacheKey key, long generation) {
        this.key = key;
        this.generation = generation;
    }

    /** True for the first who asks: that one is to execute the request. */
    synchronized boolean isFirst() {
        var first = !waitedFor;
        waitedFor = true;
        return first;
    }
}
