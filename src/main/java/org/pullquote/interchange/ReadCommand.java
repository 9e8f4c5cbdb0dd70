package org.pullquote.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.TextAnnotator;
import org.pullquote.graphql.RequestException;

import io.quarkus.narayana.jta.QuarkusTransaction;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pullquote read FILE} */
@Command(name = "read", mixinStandardHelpOptions = true, description = "Shows whom and what an article names, and who says what in it, with the names that the database knows. Stores nothing.", exitCodeListHeading = "Exit status:%n", exitCodeList = {
        "0:the article was read", "1:the file holds no article", "2:the arguments are wrong" })
final class ReadCommand implements Callable<Integer> {

    private final TextAnnotator annotator;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A page (HTML) or plain text whose first line is the headline, packed with gzip or not; - reads standard input.")
    private String file;

    @Option(names = "--json", description = "Print what the field annotate of the API answers; of a page, text is what its offsets count in.")
    private boolean json;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto", description = "always, never, or auto (default): on a terminal, unless NO_COLOR is set.")
    private ColorChoice color;

    ReadCommand(TextAnnotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public Integer call() throws IOException {
        try (var input = InputFile.of(file, spec.commandLine())) {
            return print(input.path());
        } catch (BadLine bad) {
            return fail(file + " " + bad.getMessage());
        } catch (RequestException tooLong) {
            return fail(file + ": " + tooLong.code() + ": " + tooLong.getMessage());
        }
    }

    private Integer fail(String reason) {
        spec.commandLine().getErr().println("pullquote: " + reason);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private Integer print(Path path) throws IOException {
        var read = PageText.read(path);
        var annotation = QuarkusTransaction.requiringNew().call(() -> annotator.annotate(read.text()));
        read.page().notes().forEach(note -> spec.commandLine().getErr().println("note: " + file + ": " + note));
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(json(read, annotation));
        } else {
            out.print(new AnnotationPrinter(read.text(), annotation, color.isOn()).print());
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private static String json(PageText read, Annotation annotation) {
        var answer = AnnotationJson.of(annotation);
        if (read.isPage()) {
            answer.put("text", read.text());
        }
        return answer.toPrettyString();
    }
}
