package org.pullquote.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.pullquote.snapshot.Snapshot;

/** Brings files into the graph, in any order and any number; what each holds is told by its content. */
@ApplicationScoped
public class Importer {

    private final Transactions transactions;
    private final SampleGraph sample;
    private final InterchangeConfig config;
    private final Snapshot snapshot;

    Importer(Transactions transactions, SampleGraph sample, InterchangeConfig config, Snapshot snapshot) {
        this.transactions = transactions;
        this.sample = sample;
        this.config = config;
        this.snapshot = snapshot;
    }

    /** Stores what can be stored; what cannot is told to the listener, line by line. */
    public ImportReport run(List<Path> files, ImportOptions options, ImportListener listener) throws IOException {
        snapshot.refuseChanges();
        return options.dryRun() || options.asSample()
                ? transactions.inOne(!options.dryRun(), storing -> run(files, options, listener, storing))
                : run(files, options, listener, transactions.committing());
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
        if (options.asSample()) {
            sample.mark(storing);
        }
        return run.report();
    }
}
