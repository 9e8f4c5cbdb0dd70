package org.pullquote.http;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same of the packaged application, on the sample graph. */
@QuarkusIntegrationTest
@TestProfile(MetricsIT.InMemory.class)
class MetricsIT extends MetricsTest {

    public static class InMemory extends GraphiQLIT.InMemory {

        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(super.getConfigOverrides());
            settings.putAll(new Watched().getConfigOverrides());
            return settings;
        }
    }
}
