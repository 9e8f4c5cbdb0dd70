package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * Clients choose the names of operations, so their number and length are bounded; operators choose the token, so it is long.
 */
class OperationMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void namesBeyondTheBoundAreOneOperation() {
        var metrics = new OperationMetrics(config("a-token-that-is-long", 3), registry);
        IntStream.range(0, 10).forEach(i -> count(metrics, "Name" + i));
        count(metrics, "Name1");

        assertThat(counted("Name0")).isEqualTo(1);
        assertThat(counted("Name1")).isEqualTo(2);
        assertThat(counted("Name3")).isZero();
        assertThat(counted("other")).isEqualTo(7);
    }

    @Test
    void aLongNameIsNone() {
        var metrics = new OperationMetrics(config("a-token-that-is-long", 3), registry);
        count(metrics, "N".repeat(101));

        assertThat(counted("other")).isEqualTo(1);
    }

    @Test
    void nothingIsCountedWhereNobodyMayLook() {
        var metrics = new OperationMetrics(config("", 3), registry);
        metrics.count(() -> {
            throw new AssertionError("asked for the operation");
        }, null, 1);

        assertThat(registry.getMeters()).isEmpty();
    }

    @Test
    void aShortTokenIsRefused() {
        assertThatThrownBy(() -> new MetricsRoute(config("secret", 3))).isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("16 characters").hasMessageNotContaining("secret");
    }

    private static void count(OperationMetrics metrics, String name) {
        metrics.count(() -> OperationDefinition.newOperationDefinition().name(name).operation(Operation.QUERY).build(), null,
                1);
    }

    private long counted(String operation) {
        var timer = registry.find("graphql.requests").tag("operation", operation).timer();
        return timer == null ? 0 : timer.count();
    }

    private static MetricsConfig config(String token, int operations) {
        return new SmallRyeConfigBuilder().withMapping(MetricsConfig.class)
                .withDefaultValue("pullquote.metrics.token", token)
                .withDefaultValue("pullquote.metrics.operations", "" + operations).build()
                .getConfigMapping(MetricsConfig.class);
    }
}
