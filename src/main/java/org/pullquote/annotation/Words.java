package org.pullquote.annotation;

import java.util.Set;

import org.pullquote.fulltext.Folding;

/** The words of a text, one after the other; case, accents and signs make no difference. */
final class Words {

    /** No name has a word longer than this; folding one takes long. */
    private static final int LONGEST = 500;

    private final String text;
    private int start;
    private int end;

    Words(String text) {
        this.text = text;
    }

    /** Goes to the first word that begins at or behind an index; false where there is none. */
    boolean moveTo(int index) {
        start = index;
        while (start < text.length() && !isWord(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        end = start;
        if (start < text.length() && text.charAt(start) == '&') {
            end++;
            return true;
        }
        while (end < text.length() && text.charAt(end) != '&' && isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return start < text.length();
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) || point == '&' || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(start));
    }

    String folded() {
        if (end - start > LONGEST) {
            return text.substring(start, end);
        }
        return text.charAt(start) == '&' ? "and" : Folding.fold(text.substring(start, end));
    }

    /** Whether one of these folded words stands in a text. */
    static boolean holds(String text, Set<String> wanted) {
        var words = new Words(text);
        for (int end = 0; words.moveTo(end); end = words.end()) {
            if (wanted.contains(words.folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether signs stand between two words that part them: not white space on one line, hyphens, apostrophes, initials. */
    static boolean parts(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            var c = text.charAt(i);
            var initial = c == '.'
                    && (i < 2 || !Character.isLetter(text.charAt(i - 2)) || Character.isUpperCase(text.charAt(i - 1)));
            if (c != ' ' && c != '\u00A0' && c != '-' && c != '\'' && c != '’' && !initial) {
                return true;
            }
        }
        return false;
    }
}
