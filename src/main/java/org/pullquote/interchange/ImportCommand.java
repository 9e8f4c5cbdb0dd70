package org.pullquote.interchange;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pullquote import FILE…} */
@Command(name = "import", mixinStandardHelpOptions = true, description = "Reads files into the database: JSON Lines of schema.org objects, RSS and Atom feeds, IMDb's data files (title.basics, title.principals, name.basics) and JSON arrays of films. What a file holds is told by its content.", exitCodeListHeading = "Exit status:%n", exitCodeList = {
        "0:everything was stored", "1:some lines were refused, or the import failed", "2:the arguments are wrong" })
final class ImportCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Importer importer;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file, packed with gzip or not; - reads standard input.")
    private List<String> files;

    @Option(names = "--dry-run", description = "Check everything, write nothing.")
    private boolean dryRun;

    @Option(names = "--keep-sample", description = "Add to the sample graph instead of replacing it.")
    private boolean keepSample;

    @Option(names = "--as-sample", description = "Mark the graph as a sample, which the next import replaces.")
    private boolean asSample;

    @Option(names = "--report-batches", description = "Print a line for each batch once it is committed.")
    private boolean reportBatches;

    @Option(names = "--summary-as-body", description = "Of feeds, take the summary for the text of an article where there is no other.")
    private boolean summaryAsBody;

    @Option(names = "--year-from", paramLabel = "YEAR", description = "Of IMDb's files, take titles of this year and later only.")
    private Integer yearFrom;

    @Option(names = "--type", paramLabel = "TYPE", split = ",", defaultValue = "movie", description = "Of IMDb's files, take titles of these types only (default: ${DEFAULT-VALUE}).")
    private Set<String> types;

    ImportCommand(Importer importer) {
        this.importer = importer;
    }

    @Override
    public Integer call() throws IOException {
        var paths = new ArrayList<Path>();
        Path spooled = null;
        try {
            for (String file : files) {
                if (file.equals(STANDARD_INPUT) && spooled == null) {
                    spooled = spool();
                    paths.add(spooled);
                } else {
                    paths.add(readable(file));
                }
            }
            return run(paths);
        } finally {
            if (spooled != null) {
                Files.delete(spooled);
            }
        }
    }

    /** Standard input can be read only once, and an import reads its files several times. */
    private static Path spool() throws IOException {
        var file = Files.createTempFile("standard-input", ".jsonl");
        Files.copy(System.in, file, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }

    private Path readable(String file) {
        var path = Path.of(file);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new CommandLine.ParameterException(spec.commandLine(), file + " is not a file that can be read");
        }
        return path;
    }

    private Integer run(List<Path> paths) throws IOException {
        var out = spec.commandLine().getOut();
        var terminal = new TerminalListener(out, spec.commandLine().getErr(), reportBatches);
        var report = importer.run(paths,
                new ImportOptions(dryRun, keepSample, asSample, summaryAsBody, new ImdbFilter(yearFrom, types)),
                terminal);
        terminal.end();
        summarise(out, report);
        return report.problems() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void summarise(PrintWriter out, ImportReport report) {
        report.summary().lines().forEach(out::println);
        out.println(report.lines() + " lines, " + report.problems() + " refused"
                + (dryRun ? "; nothing was written (--dry-run)" : ""));
        out.flush();
    }
}
