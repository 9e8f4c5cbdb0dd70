package org.pullquote.http;

import org.pullquote.system.ProcessorSettings;

import io.smallrye.config.SmallRyeConfigBuilder;

/** The settings of HTTP outside of a running server: the defaults but for one. */
final class HttpSettings {

    private HttpSettings() {
    }

    static HttpConfig with(String name, String value) {
        return new SmallRyeConfigBuilder().withMapping(HttpConfig.class).withSources(new ProcessorSettings())
                // Only Quarkus reads durations such as 10s.
                .withDefaultValue("pullquote.http.timeout", "PT10S").withDefaultValue("pullquote.http.graphiql", "false")
                .withDefaultValue("pullquote.http." + name, value).build().getConfigMapping(HttpConfig.class);
    }
}
