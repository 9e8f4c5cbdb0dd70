package org.pullquote.interchange;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
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
@Command(name = "import", mixinStandardHelpOptions = true, description = "Reads files into the database: JSON Lines of schema.org objects, RSS and Atom feeds, IMDb's data files (title.basics, title.principals, name.basics), JSON arrays of films, and articles in HTML or plain text. What a file holds is told by its content.", exitCodeListHeading = "Exit status:%n", exitCodeList = {
        "0:everything was stored", "1:some lines were refused, or the import failed", "2:the arguments are wrong" })
final class ImportCommand implements Callable<Integer> {

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

    @Option(names = "--accept", paramLabel = "CONFIDENCE", description = "Read articles in HTML or plain text, and the entries of feeds, and store what is at least this sure, from 0 to 1. Without it articles are only shown, and entries stored unread.")
    private Double accept;

    @Option(names = "--published", paramLabel = "DAY", description = "When articles were published that do not tell; the day of the file if not given.")
    private String published;

    ImportCommand(Importer importer) {
        this.importer = importer;
    }

    /** @throws CommandLine.ParameterException where the arguments are wrong */
    DatabaseUse databaseUse() {
        checkFiles();
        var options = options();
        var articles = files.stream().filter(this::isArticle).count();
        return DatabaseUse.of(options.stores(articles == 0), articles == files.size());
    }

    private boolean isArticle(String file) {
        try {
            return InputFile.format(file, spec.commandLine()).isArticle();
        } catch (IOException unreadable) {
            // whoever reads it tells so
            return false;
        }
    }

    @Override
    public Integer call() throws IOException {
        checkFiles();
        var inputs = new ArrayList<InputFile>();
        try {
            for (String file : files) {
                inputs.add(InputFile.of(file, spec.commandLine()));
            }
            return run(inputs);
        } finally {
            for (InputFile input : inputs) {
                input.close();
            }
        }
    }

    private void checkFiles() {
        if (Collections.frequency(files, InputFile.STANDARD_INPUT) > 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "standard input can be read only once");
        }
    }

    private ImdbFilter titles() {
        for (String type : types) {
            if (!ImdbFilter.TYPES.contains(type)) {
                throw new CommandLine.ParameterException(spec.commandLine(), "--type '" + type + "' is not one of IMDb's, "
                        + String.join(", ", ImdbFilter.TYPES));
            }
        }
        if (yearFrom != null && (yearFrom < 1 || yearFrom > 9999)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--year-from " + yearFrom + " is not a year");
        }
        return new ImdbFilter(yearFrom, types);
    }

    private ImportOptions options() {
        return new ImportOptions(dryRun, keepSample, asSample, summaryAsBody, titles(), articles());
    }

    private ArticleOptions articles() {
        if (accept != null && !(accept >= 0 && accept <= 1)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--accept " + accept + " is not from 0 to 1");
        }
        try {
            return new ArticleOptions(accept, published == null ? null : LocalDate.parse(published));
        } catch (DateTimeParseException malformed) {
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "--published " + published + " is not a day such as 2019-09-25");
        }
    }

    private Integer run(List<InputFile> inputs) throws IOException {
        var out = spec.commandLine().getOut();
        var terminal = new TerminalListener(out, spec.commandLine().getErr(), reportBatches);
        var report = importer.runNamed(inputs, options(), terminal);
        terminal.end();
        summarise(out, report);
        return report.problems() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void summarise(PrintWriter out, ImportReport report) {
        report.summary().lines().forEach(out::println);
        out.println(report.lines() + " lines, " + report.problems() + " refused"
                + (dryRun ? "; nothing was written (--dry-run)"
                        : report.stored() ? ""
                                : "; nothing was written: --accept " + Sureness.ENOUGH + " stores what is that sure"));
        out.flush();
    }
}
