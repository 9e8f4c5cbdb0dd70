package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;

/** Texts whose lines are filled up to a width, as those of mail and press releases are: a paragraph is many lines there. */
public final class Wrapping {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;
    /** By how much the longest line may fall short of the width. */
    private static final int SLACK = 4;
    /** Line ends that show a width. */
    private static final int ENOUGH = 3;
    /** Of ten line ends within paragraphs, how many must be full. */
    private static final int FULL_OF_TEN = 8;

    private Wrapping() {
    }

    /**
     * The text with spaces for the line ends within its paragraphs, each character in its place; the text itself if unwrapped.
     */
    public static String joined(String text) {
        var lines = Paragraphs.lines(text);
        int width = lines.stream().mapToInt(line -> line.end() - line.start()).max().orElse(0);
        if (width < NARROWEST || width > WIDEST) {
            return text;
        }
        var full = new ArrayList<Place>();
        int inside = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            var line = lines.get(i);
            var next = lines.get(i + 1);
            if (isInside(text, line.end(), next.start())) {
                inside++;
                if (line.end() - line.start() + 1 + firstWord(text, next) > width - SLACK) {
                    full.add(new Place(line.end(), next.start()));
                }
            }
        }
        return full.size() < ENOUGH || full.size() * 10 < inside * FULL_OF_TEN ? text : joined(text, full);
    }

    private static String joined(String text, List<Place> ends) {
        var joined = new StringBuilder(text);
        for (Place end : ends) {
            for (int i = end.start(); i < end.end(); i++) {
                joined.setCharAt(i, ' ');
            }
        }
        return joined.toString();
    }

    /** Whether one line end, and no empty line, stands between two lines. */
    private static boolean isInside(String text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            ends += Characters.isLineEnd(text.charAt(i)) && !(text.charAt(i) == '\n' && i > from && text.charAt(i - 1) == '\r')
                    ? 1
                    : 0;
        }
        return ends == 1;
    }

    private static int firstWord(String text, Place line) {
        int end = line.start();
        while (end < line.end() && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }
}
