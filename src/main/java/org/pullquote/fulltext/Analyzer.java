package org.pullquote.fulltext;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into words, the same for rows, for queries and on every database. A word is a run of letters and digits; an
 * ideograph and an emoji stand for themselves. Any text will do.
 */
public final class Analyzer {

    private static final int FIRST_EMOJI = 0x2600;

    private Analyzer() {
    }

    public static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        var stemmer = new Stemmer();
        int end;
        for (int start = 0; start < text.length(); start = end) {
            int c = text.codePointAt(start);
            end = start + Character.charCount(c);
            if (isAlone(c)) {
                add(tokens, stemmer, text, start, end);
            } else if (Character.isLetterOrDigit(c) && !Spelling.isApostrophe(c)) {
                end = endOfWord(text, start, end);
                add(tokens, stemmer, text, start, end);
            }
        }
        return tokens;
    }

    private static int endOfWord(String text, int start, int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (Spelling.isApostrophe(c) ? !isLetter(text, end + 1)
                    : !isInWord(c) && !isInitial(text, start, end) && !isThousands(text, end)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c) && !isAlone(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isAlone(int c) {
        return c >= FIRST_EMOJI && (Character.isIdeographic(c) || Character.getType(c) == Character.OTHER_SYMBOL
                || Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.codePointAt(at)) && !isAlone(text.codePointAt(at));
    }

    /** The dot of E.T. and J.J., not that of example.com. */
    private static boolean isInitial(String text, int start, int dot) {
        return text.charAt(dot) == '.' && isLetter(text, dot - 1) && (dot - 1 == start || text.charAt(dot - 2) == '.')
                && isLetter(text, dot + 1) && !isLetter(text, dot + 2);
    }

    /** The comma of 20,000. */
    private static boolean isThousands(String text, int comma) {
        if (text.charAt(comma) != ',' || !isDigit(text, comma - 1)) {
            return false;
        }
        return isDigit(text, comma + 1) && isDigit(text, comma + 2) && isDigit(text, comma + 3) && !isDigit(text, comma + 4);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static void add(List<Token> tokens, Stemmer stemmer, String text, int start, int end) {
        var spelling = Spelling.of(text.substring(start, Math.min(end, start + Spelling.LONGEST)), stemmer);
        if (!spelling.words().isEmpty()) {
            tokens.add(new Token(spelling.words(), spelling.stems(), start, end));
        }
    }
}
