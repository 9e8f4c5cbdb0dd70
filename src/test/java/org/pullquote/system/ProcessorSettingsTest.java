package org.pullquote.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Settings that nobody tells. */
@QuarkusTest
class ProcessorSettingsTest {

    @ConfigProperty(name = "pullquote.http.workers")
    int workers;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void twiceAsManyRequestsRunAsThereAreProcessorsEachWithAConnection() {
        var twice = 2 * Runtime.getRuntime().availableProcessors();

        assertThat(workers).isBetween(4, 20).isEqualTo(twice < 4 ? 4 : twice > 20 ? 20 : twice);
        assertThat(connections).isEqualTo(workers);
    }
}
