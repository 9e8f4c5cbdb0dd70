package org.pullquote.execution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

/** A JSON text in UTF-8, which grows up to a limit and can be cut back. */
public final class JsonText {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final String ESCAPED = "\b\t\n\f\r";
    private static final String ESCAPES = "btnfr";
    /** Of one character of Java: as {@code \}{@code u0000}. */
    private static final int MOST_BYTES = 6;

    private final int limit;
    private final Supplier<? extends RuntimeException> tooLong;
    private byte[] bytes = new byte[8192];
    private int length;

    JsonText(int limit, Supplier<? extends RuntimeException> tooLong) {
        this.limit = limit;
        this.tooLong = tooLong;
    }

    public int length() {
        return length;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    void cutBack(int earlier) {
        length = earlier;
    }

    void ascii(char c) {
        reserve(1);
        bytes[length++] = (byte) c;
    }

    void ascii(byte[] text) {
        reserve(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    /** Text without signs beyond ASCII, as it is. */
    void literal(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    /** A serialized scalar: a number that is finite, a Boolean or a text. */
    void leaf(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            literal(value.toString());
        } else {
            text(value.toString());
        }
    }

    void text(String text) {
        reserve(text.length() + 2);
        bytes[length++] = '"';
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            // What is left, at a byte a character, and the mark at the end.
            grow(text.length() - i + MOST_BYTES + 1);
            if (c >= 0x80) {
                i += beyondAscii(text, i);
            } else if (c < 0x20) {
                control(c);
            } else {
                if (c == '"' || c == '\\') {
                    bytes[length++] = '\\';
                }
                bytes[length++] = (byte) c;
            }
        }
        bytes[length++] = '"';
        reserve(0);
    }

    private void control(char c) {
        bytes[length++] = '\\';
        var escape = ESCAPED.indexOf(c);
        if (escape >= 0) {
            bytes[length++] = (byte) ESCAPES.charAt(escape);
        } else {
            literal("u00");
            bytes[length++] = HEX[c >> 4];
            bytes[length++] = HEX[c & 15];
        }
    }

    /** @return how many characters of Java it took beyond the first */
    private int beyondAscii(String text, int at) {
        var point = text.codePointAt(at);
        if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                bytes[length++] = (byte) (0xE0 | point >> 12);
            } else {
                bytes[length++] = (byte) (0xF0 | point >> 18);
                bytes[length++] = (byte) (0x80 | point >> 12 & 63);
            }
            bytes[length++] = (byte) (0x80 | point >> 6 & 63);
        }
        bytes[length++] = (byte) (0x80 | point & 63);
        return Character.charCount(point) - 1;
    }

    private void reserve(int more) {
        if (more > limit - length) {
            throw tooLong.get();
        }
        grow(more);
    }

    private void grow(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}
