package org.pullquote.graphql;

/** Slices of text by Unicode code points, the unit of every offset of the API. */
public final class CodePoints {

    private CodePoints() {
    }

    /** From start to end, exclusive; what lies outside the text is cut off. */
    public static String slice(String text, int start, int end) {
        int from = index(text, 0, Math.max(0, start));
        return text.substring(from, index(text, from, Math.max(0, end - Math.max(0, start))));
    }

    private static int index(String text, int from, int count) {
        int index = from;
        for (int i = 0; i < count && index < text.length(); i++) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index;
    }
}
