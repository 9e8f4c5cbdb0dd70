package org.pullquote.fulltext;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into words, the same for rows, for queries and on every database. A word is a run of letters and digits; an
 * ideograph and an emoji stand for themselves. Any text will do.
 */
public final class Analyzer {

    // PostgreSQL takes words of at most 2046 bytes.
    private static final int LONGEST_WORD = 64;
    private static final String APOSTROPHES = "'’‘ʼʻ＇";
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
            } else if (Character.isLetterOrDigit(c) && !isApostrophe(c)) {
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
            if (isApostrophe(c) ? !isLetter(text, end + 1)
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

    private static boolean isApostrophe(int c) {
        return APOSTROPHES.indexOf(c) >= 0;
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
        var words = words(text.substring(start, Math.min(end, text.offsetByCodePoints(start,
                Math.min(2 * LONGEST_WORD, text.codePointCount(start, end))))));
        if (words.isEmpty()) {
            return;
        }
        var stems = words.size() == 1 ? List.of(stemmer.stem(words.get(0))) : words.stream().map(stemmer::stem).toList();
        tokens.add(new Token(words, stems, start, end));
    }

    private static List<String> words(String spelled) {
        var parts = new ArrayList<String>(1);
        var part = new StringBuilder();
        for (int i = 0; i < spelled.length(); i++) {
            var c = spelled.charAt(i);
            if (isApostrophe(c)) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (c != '.' && c != ',') {
                part.append(c);
            }
        }
        parts.add(part.toString());
        var whole = folded(String.join("", parts));
        if (parts.size() == 1) {
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        var last = folded(parts.remove(parts.size() - 1));
        var first = folded(String.join("", parts));
        if (last.equals("s")) {
            return List.of(first, whole);
        }
        // O'Brien is found by brien, l'avventura by avventura; don't by neither half.
        return last.length() < 3 ? List.of(whole) : List.of(whole, last);
    }

    private static String folded(String word) {
        var folded = Folding.fold(word);
        if (folded.length() <= LONGEST_WORD) {
            return folded;
        }
        return folded.substring(0, LONGEST_WORD - (Character.isHighSurrogate(folded.charAt(LONGEST_WORD - 1)) ? 1 : 0));
    }
}
