package org.pullquote.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a file line by line without holding more than a line; a line that is no text is told, not skipped. */
final class Lines {

    private static final int LONGEST = 16 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Lines() {
    }

    interface Consumer {

        void accept(int number, String text) throws InterruptedException;

        void bad(int number, String reason) throws InterruptedException;

        /** Whether the line's text is needed. */
        default boolean wants(int number) {
            return true;
        }
    }

    static void read(Path file, Consumer consumer) throws IOException, InterruptedException {
        try (var input = Input.open(file)) {
            read(input.content(), consumer);
        }
    }

    static void read(InputStream in, Consumer consumer) throws IOException, InterruptedException {
        var line = new ByteArrayOutputStream();
        var block = new byte[1 << 16];
        var number = 1;
        try {
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                var start = 0;
                for (int i = 0; i < length; i++) {
                    if (block[i] == '\n') {
                        append(line, block, start, i);
                        accept(number++, line, consumer);
                        start = i + 1;
                    }
                }
                append(line, block, start, length);
            }
        } catch (Input.Damaged damaged) {
            if (consumer.wants(number)) {
                consumer.bad(number, damaged.getMessage());
            }
            return;
        }
        if (line.size() > 0) {
            accept(number, line, consumer);
        }
    }

    /** Of a line that is too long no more is kept than shows that it is. */
    private static void append(ByteArrayOutputStream line, byte[] block, int start, int end) {
        line.write(block, start, Math.min(end - start, Math.max(0, LONGEST + 1 - line.size())));
    }

    private static void accept(int number, ByteArrayOutputStream line, Consumer consumer) throws InterruptedException {
        var bytes = ByteBuffer.wrap(line.toByteArray());
        line.reset();
        if (!consumer.wants(number)) {
            return;
        }
        if (bytes.remaining() > LONGEST) {
            consumer.bad(number, "is longer than " + LONGEST + " bytes");
            return;
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            consumer.accept(number, number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException malformed) {
            consumer.bad(number, "is not UTF-8");
        }
    }
}
