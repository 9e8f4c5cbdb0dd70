package org.pullquote.http;

import java.util.Map;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** The packaged application with GraphiQL switched on, on the sample graph; its H2 is in memory. */
@QuarkusIntegrationTest
@TestProfile(GraphiQLIT.InMemory.class)
class GraphiQLIT extends GraphiQLTest {

    public static class InMemory implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pullquote.http.graphiql", "true", "pullquote.sample", "true", "quarkus.flyway.clean-at-start",
                    "true",
                    "quarkus.flyway.clean-disabled", "false", "pullquote.jdbc-url.h2",
                    "jdbc:h2:mem:pullquote;DB_CLOSE_DELAY=-1;${pullquote.h2-settings}", "quarkus.http.test-port", "0",
                    "quarkus.http.port", "0");
        }
    }
}
