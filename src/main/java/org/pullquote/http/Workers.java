package org.pullquote.http;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;

/** The threads that requests run on, and those that watch over their time. */
@Singleton
class Workers {

    private static final Logger LOG = Logger.getLogger(Workers.class);
    private static final int CANCEL_AGAIN_MILLIS = 50;

    private final ThreadPoolExecutor workers;
    private final ScheduledThreadPoolExecutor watch;
    private final long timeoutMillis;
    private final Backend backend;

    Workers(HttpConfig config, Backend backend) {
        this.backend = backend;
        timeoutMillis = config.timeout().toMillis();
        workers = new ThreadPoolExecutor(config.workers(), config.workers(), 1, TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(config.queue()), named("graphql-worker-"));
        workers.allowCoreThreadTimeOut(true);
        // Two, since cancelling talks to the database and may have to wait for it.
        watch = new ScheduledThreadPoolExecutor(2, named("graphql-watch-"));
        watch.setRemoveOnCancelPolicy(true);
    }

    /**
     * @return takes the request out of the queue where it still waits
     * @throws RejectedExecutionException where the queue is full
     */
    Runnable run(Runnable request) {
        workers.execute(request);
        return () -> workers.remove(request);
    }

    /** Shows how many are busy and how many requests wait. */
    void show(MeterRegistry registry) {
        new ExecutorServiceMetrics(workers, "graphql", List.of()).bindTo(registry);
    }

    ScheduledFuture<?> atTimeout(Runnable action) {
        return watch.schedule(action, timeoutMillis, TimeUnit.MILLISECONDS);
    }

    /** Cancels the statement of a stopped request, again until the request has left the database. */
    void cancelStatements(RunningRequest request) {
        watch.execute(() -> cancel(request));
    }

    private void cancel(RunningRequest request) {
        if (request.isInDatabase()) {
            try {
                request.cancelStatement(backend);
            } catch (SQLException broken) {
                LOG.warn("A statement could not be cancelled", broken);
            }
            watch.schedule(() -> cancel(request), CANCEL_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
        watch.shutdownNow();
    }

    private static ThreadFactory named(String prefix) {
        var number = new AtomicInteger();
        var loader = Thread.currentThread().getContextClassLoader();
        return task -> {
            var thread = new Thread(task, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            return thread;
        };
    }
}
