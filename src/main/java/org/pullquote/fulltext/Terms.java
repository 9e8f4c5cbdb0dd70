package org.pullquote.fulltext;

import java.util.LinkedHashMap;
import java.util.Map;

import org.pullquote.fulltext.FullTextIndex.Document;

/**
 * What an index holds of a document: each distinct term with its frequency. Words of names stand there twice, stemmed and,
 * marked as names, as they are spelled.
 */
final class Terms {

    /** Weight of a name, and of a term in the first, the second and every further text. */
    private static final int[] FACTORS = { 10, 4, 2, 1 };
    private static final String NAME = "=";

    // A tsvector takes 1 MB; longer texts are found by their beginning.
    private static final int MOST_BYTES = 900_000;
    private static final int MOST_PLACES = 8;

    private final Map<String, Frequency> frequencies = new LinkedHashMap<>();
    private final boolean ofNames;
    private int words;
    private int bytes;

    private Terms(boolean ofNames) {
        this.ofNames = ofNames;
    }

    static Terms of(Document document) {
        var terms = new Terms(!document.names().isEmpty());
        for (var name : document.names()) {
            terms.addText(name, 0);
        }
        for (int i = 0; i < document.texts().size(); i++) {
            terms.addText(document.texts().get(i), Math.min(i + 1, FACTORS.length - 1));
        }
        return terms;
    }

    /** How a word of a name is marked; no word starts so. */
    static String name(String word) {
        return NAME + word;
    }

    static boolean isName(String term) {
        return term.startsWith(NAME);
    }

    private void addText(String text, int weight) {
        for (var token : Analyzer.tokens(text)) {
            words++;
            for (var stem : token.stems()) {
                add(stem, weight);
            }
            if (weight == 0) {
                token.words().forEach(word -> add(name(word), weight));
            }
        }
    }

    private void add(String term, int weight) {
        var known = frequencies.get(term);
        if (known == null) {
            bytes += 3 * term.length() + 6;
            if (bytes > MOST_BYTES) {
                return;
            }
            known = new Frequency();
            frequencies.put(term, known);
        }
        known.add(words, FACTORS[weight]);
    }

    /** How often each term stands there, each time as often as it weighs; only the first places count. */
    Map<String, Frequency> frequencies() {
        return frequencies;
    }

    /** Whether these are terms of names, which is what matches best. */
    boolean ofNames() {
        return ofNames;
    }

    /** How many words the document has. */
    int words() {
        return words;
    }

    /** Of one term; at the same word it counts once. */
    static final class Frequency {

        private int places;
        private int lastWord;
        private int sum;

        private void add(int word, int factor) {
            if (places < MOST_PLACES && lastWord != word) {
                places++;
                lastWord = word;
                sum += factor;
            }
        }

        int sum() {
            return sum;
        }
    }
}
