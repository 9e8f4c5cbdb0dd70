package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text that hold more than white space. */
final class Paragraphs {

    private Paragraphs() {
    }

    static List<Place> of(String text) {
        var paragraphs = new ArrayList<Place>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isLineEnd(text.charAt(i))) {
                add(text, start, i, paragraphs);
                start = i + 1;
            }
        }
        return paragraphs;
    }

    private static void add(String text, int from, int to, List<Place> paragraphs) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            paragraphs.add(new Place(start, end));
        }
    }
}
