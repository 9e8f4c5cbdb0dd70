package org.pullquote.system;

import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Settings that follow the number of processors, where nobody tells them: two requests run at once for each. More would wait
 * for processors in no order, which the slowest feel, where in the queue the first that came is the first that runs.
 */
public final class ProcessorSettings implements ConfigSource {

    private static final String WORKERS = "pullquote.http.workers";
    private static final int LEAST = 4;
    private static final int MOST = 20;

    @Override
    public String getName() {
        return "processors";
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(WORKERS);
    }

    @Override
    public String getValue(String name) {
        return WORKERS.equals(name) ? String.valueOf(Math.max(LEAST, Math.min(MOST, 2 * processors()))) : null;
    }

    /** Asked when needed: those of the machine that built a native executable are not those that it runs on. */
    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
