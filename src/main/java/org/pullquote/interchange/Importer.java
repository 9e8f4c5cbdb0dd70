package org.pullquote.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Brings files into the graph, in any order and any number; what each holds is told by its content. */
@ApplicationScoped
public class Importer {

    private final Transactions transactions;
    private final SampleGraph sample;
    private final InterchangeConfig config;

    Importer(Transactions transactions, SampleGraph sample, InterchangeConfig config) {
        this.transactions = transactions;
        this.sample = sample;
        this.config = config;
    }

    /** Stores what can be stored; what cannot is told to the listener, line by line. */
    public ImportReport run(List<Path> files, ImportOptions options, ImportListener listener) throws IOException {
        return options.dryRun() ? transactions.inOne(false, storing -> run(files, options, listener, storing))
                : run(files, options, listener, transactions.committing());
    }

    /** Stores all of a file or nothing, and marks the graph as the sample, which the next import replaces. */
    public ImportReport loadSample(Path file, ImportListener listener) throws IOException {
        return transactions.inOne(true, storing -> {
            var report = run(List.of(file), ImportOptions.DEFAULTS, listener, storing);
            sample.mark(storing);
            return report;
        });
    }

    /** Whether nothing has been stored yet. */
    public boolean isGraphEmpty() throws IOException {
        return transactions.inOne(false, sample::isEmpty);
    }

    private ImportReport run(List<Path> files, ImportOptions options, ImportListener listener, Transactions.Storing storing)
            throws IOException {
        var run = new ImportRun(Sources.of(files, options, new LineParser(config.zone())), listener, storing);
        run.check();
        if (run.hasObjects() && !options.keepSample()) {
            sample.removeUntouched(storing, listener);
        }
        run.store();
        return run.report();
    }
}
