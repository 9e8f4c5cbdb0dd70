package org.pullquote.http;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.pullquote.graphql.ErrorCode;

import io.quarkus.runtime.StartupEvent;

import graphql.language.OperationDefinition;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts and times requests by operation and outcome, and shows what waits and what is kept; nothing where nobody may look. */
@Singleton
class OperationMetrics {

    private static final int LONGEST_NAME = 100;
    private static final Duration[] BUCKETS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000)
            .map(Duration::ofMillis).toArray(Duration[]::new);

    private final boolean isOn;
    private final int mostNames;
    private final MeterRegistry registry;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    OperationMetrics(MetricsConfig config, MeterRegistry registry) {
        this.isOn = config.token().isPresent();
        this.mostNames = config.operations();
        this.registry = registry;
    }

    private record Series(String type, String operation, String outcome) {
    }

    void start(@Observes StartupEvent started, Workers workers, ResponseCache responses) {
        if (isOn) {
            workers.show(registry);
            CacheMetrics.show(responses, registry);
        }
    }

    /**
     * @param asked the operation, null where the request never came to one
     * @param error the answer's first; null where it has none
     */
    void count(Supplier<OperationDefinition> asked, ErrorCode error, long nanoseconds) {
        count(asked, error == null ? "OK" : error.name(), nanoseconds);
    }

    /** A request whose client did not wait for the answer. */
    void countAbandoned(Supplier<OperationDefinition> asked, long nanoseconds) {
        count(asked, "ABANDONED", nanoseconds);
    }

    private void count(Supplier<OperationDefinition> asked, String outcome, long nanoseconds) {
        if (isOn) {
            var operation = asked.get();
            var series = operation == null ? new Series("unknown", "unknown", outcome)
                    : new Series(operation.getOperation().name().toLowerCase(Locale.ROOT), name(operation.getName()), outcome);
            timers.computeIfAbsent(series, this::timer).record(nanoseconds, TimeUnit.NANOSECONDS);
        }
    }

    private String name(String given) {
        if (given == null) {
            return "anonymous";
        }
        return names.contains(given) || given.length() <= LONGEST_NAME && isRoomFor(given) ? given : "other";
    }

    private synchronized boolean isRoomFor(String name) {
        return names.contains(name) || names.size() < mostNames && names.add(name);
    }

    private Timer timer(Series series) {
        return Timer.builder("graphql.requests").description("Requests, from their last byte to their answer.")
                .tags("type", series.type(), "operation", series.operation(), "outcome", series.outcome())
                .serviceLevelObjectives(BUCKETS).register(registry);
    }
}
