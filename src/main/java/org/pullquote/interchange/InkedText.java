package org.pullquote.interchange;

/** A text for a terminal in the making, coloured or not; somebody else's words cannot steer the terminal. */
final class InkedText {

    private final boolean coloured;
    private final StringBuilder text = new StringBuilder();
    private Ink ink = Ink.PLAIN;

    InkedText(boolean coloured) {
        this.coloured = coloured;
    }

    void add(String words, Ink ink) {
        words.codePoints().forEach(point -> add(point, ink));
    }

    void add(int point, Ink ink) {
        change(ink);
        text.appendCodePoint(TerminalText.of(point));
    }

    private void change(Ink next) {
        if (coloured && next != ink) {
            text.append(next.on);
        }
        ink = next;
    }

    String end() {
        change(Ink.PLAIN);
        return text.toString();
    }
}
