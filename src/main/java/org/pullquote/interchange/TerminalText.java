package org.pullquote.interchange;

/** Somebody else's words for a terminal: what would steer it is shown instead. */
final class TerminalText {

    private static final int SYMBOLS_FOR_CONTROLS = 0x2400;
    private static final int REPLACEMENT = 0xFFFD;

    private TerminalText() {
    }

    static int of(int point) {
        return Character.getType(point) != Character.CONTROL || point == '\n' || point == '\t' ? point
                : point < ' ' ? SYMBOLS_FOR_CONTROLS + point : REPLACEMENT;
    }

    static String of(String text) {
        return text.codePoints().map(TerminalText::of)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
