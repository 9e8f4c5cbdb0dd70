package org.pullquote.reading;

import java.text.Normalizer;
import java.util.Locale;

/** What a character is for a reader of texts. */
final class Characters {

    private Characters() {
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || c >= 0x80 && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B');
    }

    /** Part of a word, marks and halves of surrogate pairs included. */
    static boolean isWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '―' || c == '-';
    }

    /** In small letters and without accents, as a name is spelt here and there in one text. */
    static String folded(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(c -> c < 0x80) ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    /** With one space for each run of white space; the words themselves where they have that already. */
    static String evenlySpaced(String words) {
        for (int i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (isSpace(c) && (c != ' ' || i + 1 < words.length() && isSpace(words.charAt(i + 1)))) {
                return PlainText.onOneLine(words);
            }
        }
        return words;
    }

    /** The character there; a space beyond either end. */
    static char at(String text, int index) {
        return index < 0 || index >= text.length() ? ' ' : text.charAt(index);
    }
}
