package org.pullquote.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import picocli.CommandLine;

/**
 * A file that a command was given. Standard input can be read only once, and files are read several times: it is copied.
 *
 * @param name what it is called in front of whoever gave it
 * @param isCopy whether the file goes when it is closed
 */
record InputFile(Path path, String name, boolean isCopy) implements Closeable {

    static final String STANDARD_INPUT = "-";

    static InputFile of(Path path) {
        return new InputFile(path, path.toString(), false);
    }

    /** @throws CommandLine.ParameterException where there is no such file that can be read */
    static InputFile of(String argument, CommandLine command) throws IOException {
        if (argument.equals(STANDARD_INPUT)) {
            var copy = Files.createTempFile("standard-input", "");
            Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
            return new InputFile(copy, STANDARD_INPUT, true);
        }
        return of(readable(argument, command));
    }

    /**
     * What a file holds, before it is read.
     *
     * @throws CommandLine.ParameterException where there is no such file that can be read
     */
    static Format format(String argument, CommandLine command) throws IOException {
        return argument.equals(STANDARD_INPUT) ? Format.ofStandardInput() : Format.of(readable(argument, command));
    }

    private static Path readable(String argument, CommandLine command) {
        var path = Path.of(argument);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new CommandLine.ParameterException(command, argument + " is not a file that can be read");
        }
        return path;
    }

    @Override
    public void close() throws IOException {
        if (isCopy) {
            Files.delete(path);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
