package org.pullquote.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.pullquote.annotation.TextAnnotator;
import org.pullquote.snapshot.Snapshot;

/** Brings files into the graph, in any order and any number; what each holds is told by its content. */
@ApplicationScoped
public class Importer {

    private final Transactions transactions;
    private final SampleGraph sample;
    private final InterchangeConfig config;
    private final Snapshot snapshot;
    private final TextAnnotator annotator;

    Importer(Transactions transactions, SampleGraph sample, InterchangeConfig config, Snapshot snapshot,
            TextAnnotator annotator) {
        this.annotator = annotator;
        this.transactions = transactions;
        this.sample = sample;
        this.config = config;
        this.snapshot = snapshot;
    }

    /** Stores what can be stored; what cannot is told to the listener, line by line. */
    public ImportReport run(List<Path> files, ImportOptions options, ImportListener listener) throws IOException {
        return runNamed(files.stream().map(InputFile::of).toList(), options, listener);
    }

    ImportReport runNamed(List<InputFile> files, ImportOptions options, ImportListener listener) throws IOException {
        snapshot.refuseChanges();
        var parser = new LineParser(config.zone());
        var sources = Sources.of(files, options, parser);
        var stores = options.stores(sources.stream().allMatch(Source::standsAlone));
        var reader = new ArticleReader(annotator, parser, options.articles().threshold());
        var pages = new PageWriter(reader);
        var feeds = new FeedEntryWriter(options.articles().accept() == null ? null : reader);
        return stores && !options.asSample()
                ? run(new ImportRun(sources, listener, transactions.committing(), pages, feeds), options, stores)
                : transactions.inOne(stores,
                        storing -> run(new ImportRun(sources, listener, storing, pages, feeds), options, stores));
    }

    /** Whether nothing has been stored yet. */
    public boolean isGraphEmpty() throws IOException {
        return transactions.inOne(false, sample::isEmpty);
    }

    private ImportReport run(ImportRun run, ImportOptions options, boolean stores) throws IOException {
        run.check();
        if (!options.keepSample()) {
            run.giveWay(sample, stores);
        }
        run.store();
        if (options.asSample()) {
            run.mark(sample);
        }
        return run.report(stores);
    }
}
