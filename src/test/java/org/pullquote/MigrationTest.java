package org.pullquote;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The tables are what the migrations make of them; Hibernate has validated its mapping against them at start. */
@QuarkusTest
class MigrationTest {

    @Inject
    Flyway flyway;

    @Test
    void allMigrationsAreAppliedAsTheyStand() {
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).isNotEmpty();
    }
}
