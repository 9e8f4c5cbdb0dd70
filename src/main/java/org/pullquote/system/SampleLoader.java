package org.pullquote.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.pullquote.interchange.ImportListener;
import org.pullquote.interchange.ImportOptions;
import org.pullquote.interchange.Importer;
import org.pullquote.interchange.Problem;

import io.quarkus.runtime.StartupEvent;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty database with the sample graph, so that the first query has an answer. */
@ApplicationScoped
class SampleLoader {

    private static final Logger LOG = Logger.getLogger(SampleLoader.class);
    private static final int BEFORE_THE_DATABASE_IS_OPENED = 10;
    private static final String RESOURCE = "/sample/graph.jsonl";

    private final Importer importer;
    private final boolean wanted;
    private final String database;
    private final Path data;

    SampleLoader(Importer importer, @ConfigProperty(name = "pullquote.sample") boolean wanted,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database,
            @ConfigProperty(name = "pullquote.data") Path data) {
        this.importer = importer;
        this.wanted = wanted;
        this.database = database;
        this.data = data;
    }

    void beforeStart(@Observes @Priority(BEFORE_THE_DATABASE_IS_OPENED) StartupEvent started) throws IOException {
        if (wanted && database.startsWith("jdbc:h2:file:" + data + "/pullquote;") && SampleFiles.unpackInto(data)) {
            tell();
        }
    }

    void onStart(@Observes StartupEvent started) throws IOException {
        if (wanted && importer.isGraphEmpty()) {
            load();
            tell();
        }
    }

    private void load() throws IOException {
        var file = Files.createTempFile("sample", ".jsonl");
        try (var sample = SampleLoader.class.getResourceAsStream(RESOURCE)) {
            Files.copy(sample, file, StandardCopyOption.REPLACE_EXISTING);
            importer.run(List.of(file), ImportOptions.AS_SAMPLE, new ImportListener() {
                @Override
                public void problem(Problem problem) {
                    throw new IllegalStateException("The sample graph is faulty: " + problem);
                }
            });
        } finally {
            Files.delete(file);
        }
    }

    private static void tell() {
        LOG.info("The database was empty; it now holds a sample graph (pullquote.sample=false leaves it empty).");
    }
}
