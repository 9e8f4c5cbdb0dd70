package org.pullquote.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.pullquote.interchange.ImportListener;
import org.pullquote.interchange.Importer;
import org.pullquote.interchange.Problem;

import io.quarkus.runtime.StartupEvent;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty database with the sample graph, so that the first query has an answer. */
@ApplicationScoped
class SampleLoader {

    private static final Logger LOG = Logger.getLogger(SampleLoader.class);
    private static final String RESOURCE = "/sample/graph.jsonl";

    private final Importer importer;
    private final boolean wanted;

    SampleLoader(Importer importer, @ConfigProperty(name = "pullquote.sample") boolean wanted) {
        this.importer = importer;
        this.wanted = wanted;
    }

    void onStart(@Observes StartupEvent started) throws IOException {
        if (wanted) {
            loadIntoEmptyGraph();
        }
    }

    void loadIntoEmptyGraph() throws IOException {
        if (!importer.isGraphEmpty()) {
            return;
        }
        var file = Files.createTempFile("sample", ".jsonl");
        try (var sample = SampleLoader.class.getResourceAsStream(RESOURCE)) {
            Files.copy(sample, file, StandardCopyOption.REPLACE_EXISTING);
            var report = importer.loadSample(file, new ImportListener() {
                @Override
                public void problem(Problem problem) {
                    throw new IllegalStateException("The sample graph is faulty: " + problem);
                }
            });
            LOG.infof(
                    "The database was empty; it now holds a sample graph of %d objects (pullquote.sample=false leaves it empty).",
                    report.created());
        } finally {
            Files.delete(file);
        }
    }
}
