package org.pullquote.http;

import java.util.function.ToDoubleFunction;

import org.pullquote.http.ResponseCache.Counts;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** Shows what a {@link ResponseCache} saves and takes, by the names that operators know from other caches. */
final class CacheMetrics {

    private final MeterRegistry registry;
    private final ResponseCache cache;

    private CacheMetrics(MeterRegistry registry, ResponseCache cache) {
        this.registry = registry;
        this.cache = cache;
    }

    static void show(ResponseCache cache, MeterRegistry registry) {
        var its = new CacheMetrics(registry, cache);
        its.counter("cache.gets", "Requests for which an answer was looked up.", Counts::hits, "result", "hit");
        its.counter("cache.gets", "Requests for which an answer was looked up.", Counts::misses, "result", "miss");
        its.counter("cache.evictions", "Answers that made room for others.", Counts::evictions);
        its.counter("cache.invalidations", "Answers that a change of the graph ended.", Counts::invalidations);
        its.gauge("cache.size", "Answers that are kept.", null, Counts::answers);
        its.gauge("cache.memory", "What they take, roughly.", "bytes", Counts::bytes);
    }

    private void counter(String name, String description, ToDoubleFunction<Counts> count, String... tags) {
        FunctionCounter.builder(name, cache, its -> count.applyAsDouble(its.counts())).description(description).tags(tags)
                .tag("cache", "answers").register(registry);
    }

    private void gauge(String name, String description, String unit, ToDoubleFunction<Counts> count) {
        Gauge.builder(name, cache, its -> count.applyAsDouble(its.counts())).description(description).baseUnit(unit)
                .tag("cache", "answers").register(registry);
    }
}
