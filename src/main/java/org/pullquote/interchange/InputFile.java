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
 * @param isCopy whether the file goes when it is closed
 */
record InputFile(Path path, boolean isCopy) implements Closeable {

    static final String STANDARD_INPUT = "-";

    /** @throws CommandLine.ParameterException where there is no such file that can be read */
    static InputFile of(String argument, CommandLine command) throws IOException {
        if (argument.equals(STANDARD_INPUT)) {
            var copy = Files.createTempFile("standard-input", "");
            Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
            return new InputFile(copy, true);
        }
        var path = Path.of(argument);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new CommandLine.ParameterException(command, argument + " is not a file that can be read");
        }
        return new InputFile(path, false);
    }

    @Override
    public void close() throws IOException {
        if (isCopy) {
            Files.delete(path);
        }
    }
}
