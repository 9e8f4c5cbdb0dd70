package org.pullquote;

import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.util.Map;

import org.pullquote.testing.ReadmeExamples;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;

import io.restassured.RestAssured;

/** The packaged application, started on an empty database, H2 file or PostgreSQL: it fills it with the sample and answers. */
@QuarkusIntegrationTest
@TestProfile(ReadmeIT.OnEmptyDatabase.class)
class ReadmeIT {

    @Test
    void showsTrueAnswers() throws IOException {
        ReadmeExamples.check();
    }

    @Test
    void isReady() {
        RestAssured.get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void keepsGraphiQLToItself() {
        RestAssured.get("/graphiql").then().statusCode(404);
    }

    public static class OnEmptyDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.flyway.clean-at-start", "true", "quarkus.flyway.clean-disabled", "false", "pullquote.sample",
                    "true", "pullquote.data", "target/packaged-data", "quarkus.http.test-port", "0", "quarkus.http.port", "0");
        }
    }
}
