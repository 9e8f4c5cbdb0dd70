package org.pullquote.fulltext;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * What somebody looks for: a row matches when it has every word. A word is found by its stem in texts and names, and as it is
 * spelled in names; the last one also by the beginning of a name, as it may still be typed. No words match nothing.
 */
public final class Words {

    /** More words than this are not looked at. */
    public static final int MOST = 100;

    private final List<Word> all;

    private Words(Iterable<Word> words) {
        var distinct = new LinkedHashMap<Word, Word>();
        words.forEach(word -> distinct.putIfAbsent(word, word));
        all = distinct.keySet().stream().limit(MOST).toList();
    }

    public static Words of(String text) {
        var tokens = Analyzer.tokens(text);
        var last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return new Words(() -> tokens.stream().map(token -> {
            var name = Terms.name(token.words().get(0));
            return new Word(Set.of(token.stems().get(0), name), token == last ? name : null);
        }).iterator());
    }

    /** Words that are each the beginning of a word of a name, to narrow a list of names as one types. */
    public static Words ofNames(String text) {
        var tokens = Analyzer.tokens(text);
        return new Words(() -> tokens.stream().map(token -> new Word(Set.of(), Terms.name(token.words().get(0)))).iterator());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Which of the words a word of a text or, if so told, of a name matches; -1 where none. */
    public int indexOf(Token token, boolean inName) {
        for (int i = 0; i < all.size(); i++) {
            var word = all.get(i);
            if (token.stems().stream().anyMatch(word.terms::contains)
                    || inName && token.words().stream().map(Terms::name).anyMatch(word::finds)) {
                return i;
            }
        }
        return -1;
    }

    List<Word> all() {
        return all;
    }

    /**
     * One word, found by any of these.
     *
     * @param prefix the beginning of a term; null where the word is complete
     */
    record Word(Set<String> terms, String prefix) {

        private boolean finds(String term) {
            return terms.contains(term) || prefix != null && term.startsWith(prefix);
        }
    }
}
