package org.pullquote.http;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.pullquote.changes.ChangeFeed;
import org.pullquote.changes.Changes;

import io.quarkus.runtime.StartupEvent;

/**
 * Answers to queries that anybody may send, until the graph changes; those used last, up to a number of bytes. Requests for an
 * answer that is being found wait for it. An answer that was begun before a change is never kept after it.
 */
@Singleton
class ResponseCache {

    /** What an entry takes beside its texts and bytes. */
    private static final int OVERHEAD = 500;
    /** And for each node that it shows. */
    private static final int NODE = 60;

    private final CacheConfig config;
    private final ChangeFeed others;
    private final LinkedHashMap<CacheKey, Representation> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<CacheKey, Flight> flights = new HashMap<>();
    private long bytes;
    private long generation;
    private long hits;
    private long misses;
    private long evictions;
    private long invalidations;

    ResponseCache(CacheConfig config, ChangeFeed others) {
        this.config = config;
        this.others = others;
    }

    void start(@Observes StartupEvent started) {
        if (isOn()) {
            others.follow(config.maxStaleness());
        }
    }

    /** Whether what is kept may be used, and more be kept, at this moment. */
    boolean isUsable() {
        return isOn() && others.isCurrent();
    }

    private boolean isOn() {
        return config.maxBytes() > 0;
    }

    /** Null where it is to be found. */
    synchronized Representation get(CacheKey key) {
        var answer = kept.get(key);
        if (answer == null) {
            misses++;
        } else {
            hits++;
        }
        return answer;
    }

    /**
     * What it has saved and takes.
     *
     * @param hits requests that it answered
     * @param misses those that it might have answered
     * @param evictions answers that made room for others
     * @param invalidations answers that a change of the graph ended
     */
    record Counts(long hits, long misses, long evictions, long invalidations, int answers, long bytes) {
    }

    synchronized Counts counts() {
        return new Counts(hits, misses, evictions, invalidations, kept.size(), bytes);
    }

    /** The execution to wait for, or to begin. */
    synchronized Flight flight(CacheKey key) {
        var flight = flights.get(key);
        if (flight == null || flight.generation != generation) {
            flight = new Flight(key, generation);
            flights.put(key, flight);
        }
        return flight;
    }

    /**
     * Does nothing where it has landed before.
     *
     * @param answer null where it cannot be shared
     */
    void land(Flight flight, Representation answer) {
        synchronized (this) {
            flights.remove(flight.key, flight);
            if (answer != null && !flight.answer.isDone() && flight.generation == generation) {
                keep(flight.key, answer);
            }
        }
        flight.answer.complete(answer);
    }

    /** Lets those who wait begin another, where it has not landed. */
    void giveUp(Flight flight) {
        synchronized (this) {
            flights.remove(flight.key, flight);
        }
        flight.answer.cancel(false);
    }

    synchronized void forget(@Observes Changes changes) {
        if (!changes.isEmpty()) {
            generation++;
            kept.entrySet().removeIf(entry -> {
                var touched = isTouched(entry.getValue(), changes);
                bytes -= touched ? size(entry.getKey(), entry.getValue()) : 0;
                invalidations += touched ? 1 : 0;
                return touched;
            });
        }
    }

    private static boolean isTouched(Representation answer, Changes changes) {
        return answer.nodes() == null || answer.nodes().stream().anyMatch(node -> changes.touch(node.type(), node.row()));
    }

    private void keep(CacheKey key, Representation answer) {
        if (size(key, answer) > config.maxBytes()) {
            return;
        }
        var before = kept.put(key, answer);
        bytes += size(key, answer) - (before == null ? 0 : size(key, before));
        var oldest = kept.entrySet().iterator();
        while (bytes > config.maxBytes()) {
            var forgotten = oldest.next();
            bytes -= size(forgotten.getKey(), forgotten.getValue());
            oldest.remove();
            evictions++;
        }
    }

    private static long size(CacheKey key, Representation answer) {
        return OVERHEAD + key.bytes() + answer.json().length + (answer.keys() == null ? 0 : answer.keys().length())
                + (answer.nodes() == null ? 0 : answer.nodes().size() * NODE);
    }
}
