package org.pullquote.system;

import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings that follow the number of processors, where nobody tells them: two requests run at once for each. More would wait
 * for processors in no order, which the slowest feel, where in the queue the first that came is the first that runs.
 */
public final class ProcessorSettings implements ConfigSource {

    private static final int LEAST = 4;
    private static final int MOST = 20;

    private final Map<String, String> settings = Map.of("pullquote.http.workers",
            String.valueOf(Math.max(LEAST, Math.min(MOST, 2 * Runtime.getRuntime().availableProcessors()))));

    @Override
    public String getName() {
        return "processors";
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public String getValue(String name) {
        return settings.get(name);
    }
}
