package org.pullquote.fulltext;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * What somebody looks for: a row matches when it has every word. A word is found by its stem in texts and names, and as it is
 * spelled in names; the last one also by the beginning of a name, as it may still be typed. No words match nothing.
 */
public final class Words {

    /** More words than this are not looked at. */
    public static final int MOST = 100;

    private final List<Word> all;

    private final boolean inNames;
    private final boolean inTexts;

    private Words(boolean inNames, boolean inTexts, Iterable<Word> words) {
        this.inNames = inNames;
        this.inTexts = inTexts;
        var distinct = new LinkedHashMap<Word, Word>();
        words.forEach(word -> distinct.putIfAbsent(word, word));
        all = distinct.keySet().stream().limit(MOST).toList();
    }

    public static Words of(String text) {
        return of(text, true, true);
    }

    /** Words to look for among types that have texts, no names, which takes less time. */
    public static Words ofTexts(String text) {
        return of(text, false, true);
    }

    /**
     * Words to look for among types of one kind only, which takes less time.
     *
     * @param inNames whether any of the types has names
     * @param inTexts whether any of the types has texts
     */
    public static Words of(String text, boolean inNames, boolean inTexts) {
        var tokens = Analyzer.tokens(text);
        var last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return new Words(inNames, inTexts, () -> tokens.stream().map(token -> {
            var name = Terms.name(token.words().get(0));
            return new Word(token.stems().get(0), name, token == last);
        }).iterator());
    }

    /** Words that are each the beginning of a word of a name, to narrow a list of names as one types. */
    public static Words ofNames(String text) {
        var tokens = Analyzer.tokens(text);
        return new Words(true, false,
                () -> tokens.stream().map(token -> new Word(null, Terms.name(token.words().get(0)), true)).iterator());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Which of the words a word of a text or, if so told, of a name matches; -1 where none. */
    public int indexOf(Token token, boolean inName) {
        for (int i = 0; i < all.size(); i++) {
            var word = all.get(i);
            if (token.stems().contains(word.stem)
                    || inName && token.words().stream().map(Terms::name).anyMatch(word::finds)) {
                return i;
            }
        }
        return -1;
    }

    List<Word> all() {
        return all;
    }

    boolean inNames() {
        return inNames;
    }

    boolean inTexts() {
        return inTexts;
    }

    /**
     * One word, found by its stem or as a name.
     *
     * @param stem null where only names are looked for
     * @param name the term of a word of a name
     * @param isBeginning whether the name may go on
     */
    record Word(String stem, String name, boolean isBeginning) {

        private boolean finds(String term) {
            return isBeginning ? term.startsWith(name) : term.equals(name);
        }
    }
}
