package org.pullquote.fulltext;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as a text spells it, and what it is indexed as.
 *
 * @param words without case and accents; more than one where an apostrophe allows several readings
 * @param stems the stem of each
 */
record Spelling(String spelled, List<String> words, List<String> stems) {

    /** Chars of a word that count; further ones are cut off. */
    static final int LONGEST = 128;

    // PostgreSQL takes words of at most 2046 bytes.
    private static final int LONGEST_WORD = 64;
    private static final String APOSTROPHES = "'’‘ʼʻ＇";

    // A text repeats its words, and a library its vocabulary. Threads may overwrite each other's entries: each is complete.
    private static final Spelling[] KNOWN = new Spelling[1 << 14];

    static Spelling of(String spelled, Stemmer stemmer) {
        int hash = spelled.hashCode();
        int slot = (hash ^ hash >>> 14) & KNOWN.length - 1;
        var known = KNOWN[slot];
        if (known == null || !known.spelled.equals(spelled)) {
            var words = words(spelled);
            known = new Spelling(spelled, words, words.stream().map(stemmer::stem).toList());
            KNOWN[slot] = known;
        }
        return known;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c >= 0x80 && APOSTROPHES.indexOf(c) >= 0;
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
        if (last.equals("s") && !first.isEmpty()) {
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
