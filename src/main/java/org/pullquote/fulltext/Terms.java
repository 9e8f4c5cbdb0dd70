package org.pullquote.fulltext;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.pullquote.fulltext.FullTextIndex.Document;

/**
 * What an index holds of a document: each distinct term with its first places. Words of names stand there twice, stemmed and,
 * marked as names, as they are spelled.
 */
final class Terms {

    /** Weight of a name, and of a term in the first, the second and every further text. */
    private static final int[] FACTORS = { 10, 4, 2, 1 };
    private static final String WEIGHTS = "ABCD";

    // A tsvector takes 1 MB and places up to 16383; longer texts are found by their beginning.
    private static final int MOST_BYTES = 900_000;
    private static final int LAST_POSITION = 16_000;
    private static final int MOST_POSITIONS = 8;
    private static final int FIELD_GAP = 20;

    private final Map<String, Places> places = new LinkedHashMap<>();
    private int position;
    private int bytes;

    static Terms of(Document document) {
        var terms = new Terms();
        for (var name : document.names()) {
            terms.add(name, 0);
        }
        for (int i = 0; i < document.texts().size(); i++) {
            terms.add(document.texts().get(i), Math.min(i + 1, FACTORS.length - 1));
        }
        return terms;
    }

    /** How a word of a name is marked; no word of a text starts so. */
    static String name(String word) {
        return "=" + word;
    }

    private void add(String text, int weight) {
        for (var token : Analyzer.tokens(text)) {
            position = Math.min(position + 1, LAST_POSITION);
            for (var stem : token.stems()) {
                add(stem, position, weight);
            }
            if (weight == 0) {
                token.words().forEach(word -> add(name(word), position, weight));
            }
        }
        position += FIELD_GAP;
    }

    private void add(String term, int position, int weight) {
        var known = places.get(term);
        if (known == null) {
            bytes += 3 * term.length() + 6;
            if (bytes > MOST_BYTES) {
                return;
            }
            known = new Places();
            places.put(term, known);
        }
        if (known.add(position, weight)) {
            bytes += 2;
        }
    }

    Map<String, Places> places() {
        return places;
    }

    /** The places of a term; one at the same position as the one before it counts no second time. */
    static final class Places {

        // Each a position and, in the lowest two bits, the index of its weight.
        private int[] all = new int[1];
        private int count;
        private int frequency;

        private boolean add(int position, int weight) {
            if (count == MOST_POSITIONS || count > 0 && all[count - 1] >> 2 == position) {
                return false;
            }
            if (count == all.length) {
                all = Arrays.copyOf(all, Math.min(2 * count, MOST_POSITIONS));
            }
            all[count++] = position << 2 | weight;
            frequency += FACTORS[weight];
            return true;
        }

        /** How often the term stands there, each time as often as it weighs. */
        int frequency() {
            return frequency;
        }

        /** In the notation of a tsvector: {@code 1A,22B}. */
        StringBuilder appendTo(StringBuilder out) {
            for (int i = 0; i < count; i++) {
                out.append(i == 0 ? "" : ",").append(all[i] >> 2).append(WEIGHTS.charAt(all[i] & 3));
            }
            return out;
        }
    }
}
