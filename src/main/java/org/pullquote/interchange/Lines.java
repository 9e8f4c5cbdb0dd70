package org.pullquote.interchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file line by line without holding more than a line; a line that is no text is told, not skipped. */
final class Lines {

    private static final int LONGEST = 16 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Lines() {
    }

    interface Consumer {

        /** @param text null where the line is not read, and only its number counts */
        void accept(int number, String text) throws IOException;

        void bad(int number, String reason);

        /** Whether the line's text is needed. */
        default boolean wants(int number) {
            return true;
        }
    }

    static void read(Path file, Consumer consumer) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var line = new ByteArrayOutputStream();
            for (int number = 1; fill(line, in); number++) {
                if (consumer.wants(number)) {
                    accept(number, line, consumer);
                }
                line.reset();
            }
        }
    }

    private static void accept(int number, ByteArrayOutputStream line, Consumer consumer) throws IOException {
        if (line.size() > LONGEST) {
            consumer.bad(number, "is longer than " + LONGEST + " bytes");
            return;
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray())).toString();
            consumer.accept(number, number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException malformed) {
            consumer.bad(number, "is not UTF-8");
        }
    }

    /** The next line, of which one byte too many is kept; false at the end of the file. */
    private static boolean fill(ByteArrayOutputStream line, InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            return false;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() <= LONGEST) {
                line.write(next);
            }
        }
        return true;
    }
}
