package org.pullquote.reading;

/** A stretch of a text, in UTF-16 units, from start to end, exclusive. */
public record Place(int start, int end) {

    boolean overlaps(int otherStart, int otherEnd) {
        return start < otherEnd && otherStart < end;
    }

    /** The words there. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
