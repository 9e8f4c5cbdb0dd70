package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The lines of a text that hold more than white space and, behind the headline, do not only point to another article. */
final class Paragraphs {

    private static final int LONGEST_POINTER = 20;
    private static final int LONGEST_LINE = 250;
    private static final Set<String> POINTERS = Set.of("related", "read more", "see also", "watch", "more", "photos",
            "related story", "related stories", "see more", "read also", "also read", "listen", "gallery", "video", "read");

    private Paragraphs() {
    }

    static List<Place> of(String text) {
        var paragraphs = new ArrayList<Place>();
        for (Place line : lines(text)) {
            if (paragraphs.isEmpty() || !isPointer(text, line.start(), line.end())) {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /** The lines that hold more than white space, without the white space around. */
    static List<Place> lines(String text) {
        var lines = new ArrayList<Place>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isLineEnd(text.charAt(i))) {
                add(text, start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private static void add(String text, int from, int to, List<Place> lines) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(new Place(start, end));
        }
    }

    /** "RELATED: …", a line that points to another article. */
    private static boolean isPointer(String text, int start, int end) {
        int colon = start;
        while (colon < end && colon < start + LONGEST_POINTER && text.charAt(colon) != ':') {
            colon++;
        }
        return colon < end && text.charAt(colon) == ':' && end - start < LONGEST_LINE
                && POINTERS.contains(text.substring(start, colon).toLowerCase(Locale.ROOT));
    }
}
