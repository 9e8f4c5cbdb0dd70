package org.pullquote.reading;

/**
 * Words between quotation marks, or what is left of them where a mark is missing.
 *
 * @param marks the words with their marks
 * @param words the words without
 * @param single whether single marks enclose them
 * @param closed false where the paragraph ends before a closing mark
 * @param continued whether the next paragraph opens without this one having closed, as long speeches are set
 * @param paragraph which paragraph of the text
 */
record Quoted(Place marks, Place words, boolean single, boolean closed, boolean continued, int paragraph) {

    String text(String text) {
        return words.of(text);
    }

    /** The last character of the words, a space where there are none. */
    char last(String text) {
        return words.start() < words.end() ? text.charAt(words.end() - 1) : ' ';
    }
}
