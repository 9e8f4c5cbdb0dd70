package org.pullquote.system;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.inject.Instance;

import org.pullquote.annotation.TextAnnotator;
import org.pullquote.interchange.Exporter;
import org.pullquote.interchange.Importer;
import org.pullquote.interchange.PullquoteCommand;
import org.pullquote.interchange.SnapshotWriter;

import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;

import org.eclipse.microprofile.config.ConfigProvider;
import org.graalvm.nativeimage.RuntimeOptions;
import org.jboss.logging.Logger;

/** What the started process does until it ends. */
class Application implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Application.class);

    private final Importer importer;
    private final Exporter exporter;
    private final Instance<SnapshotWriter> snapshots;
    private final TextAnnotator annotator;
    private final HttpServer server;

    Application(Importer importer, Exporter exporter, Instance<SnapshotWriter> snapshots, TextAnnotator annotator,
            HttpServer server) {
        this.annotator = annotator;
        this.server = server;
        this.importer = importer;
        this.exporter = exporter;
        this.snapshots = snapshots;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length > 0) {
            return PullquoteCommand.of(importer, exporter, snapshots.isResolvable() ? snapshots.get() : null, annotator)
                    .execute(arguments);
        }
        if (server.getPort() > 0) {
            tellAddresses("http://localhost:" + server.getPort());
        }
        if (ImageMode.current() == ImageMode.NATIVE_RUN) {
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(Application::giveBackMemory);
        }
        Quarkus.waitForExit();
        return 0;
    }

    /**
     * What start-up left, a process that is asked little would hold as long as it lives. It is collected when the first request
     * is answered, for which the process was started.
     */
    private static void giveBackMemory() {
        RuntimeOptions.set("MaxHeapFree", 1L);
        System.gc();
        // Under load what is free is soon used again: the collector decides.
        RuntimeOptions.set("MaxHeapFree", 0L);
    }

    private static void tellAddresses(String base) {
        LOG.infof("GraphQL: %s/graphql", base);
        if (ConfigProvider.getConfig().getValue("pullquote.http.graphiql", Boolean.class)) {
            LOG.infof("GraphiQL: %s/graphiql", base);
        }
    }
}
