package org.pullquote.annotation;

import java.util.Arrays;

import org.pullquote.graphql.Span;
import org.pullquote.reading.Place;

/** Turns places in UTF-16 units into spans in code points. */
final class CodePointOffsets {

    /** Where the second half of each surrogate pair stands. */
    private final int[] halves;

    CodePointOffsets(String text) {
        var found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        halves = Arrays.copyOf(found, count);
    }

    int of(int index) {
        int at = Arrays.binarySearch(halves, index);
        return index - (at < 0 ? -at - 1 : at);
    }

    Span of(Place place) {
        return new Span(of(place.start()), of(place.end()));
    }
}
