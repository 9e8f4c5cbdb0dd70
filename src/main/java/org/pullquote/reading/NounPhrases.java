package org.pullquote.reading;

import java.util.Set;

/** Finds the noun phrases of a sentence that can be the subject of a verb of saying. */
final class NounPhrases {

    /** The longest noun phrase looked at, in tokens. */
    private static final int LONGEST = 14;
    static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "―", "(", ")", "?", "!", "[", "]", "…");
    private static final Set<String> CLAUSE_STARTS = Set.of("that", "when", "while", "because", "if", "as", "but", "who",
            "which", "where", "after", "before", "since", "although", "though", "whether", "and", "or", "what", "how", "why",
            "until", "unless", "so", "then", "yet", "said", "says", "told");
    private static final Set<String> FINITE = Set.of("is", "was", "were", "are", "has", "had", "have", "would", "could",
            "should", "can", "might", "must", "did", "does", "be", "been", "being", "hasn't", "isn't", "wasn't", "didn't");
    private static final Set<String> NOUNS_TOO = Set.of("report", "note", "comment", "text", "message", "post", "issue");
    private static final Set<String> BARE = Set.of("everyone", "someone", "anyone", "somebody", "everybody", "nobody",
            "people", "one", "others", "police");

    private final Document document;
    private final LeadingSubjects leading;
    private final InvertedSubjects inverted;

    NounPhrases(Document document) {
        this.document = document;
        this.leading = new LeadingSubjects(document);
        this.inverted = new InvertedSubjects(document);
    }

    private Token token(int index) {
        return document.token(index);
    }

    boolean isName(Phrase phrase) {
        var first = token(phrase.from());
        return token(phrase.to() - 1).isCapital() || first.isCapital() && !first.in(Lexicon.NOT_NAMES);
    }

    /** The subject to the left of the verb, past auxiliaries, adverbs and what commas set apart; null for none. */
    Phrase leftOf(int from, int verb) {
        int i = verb - 1;
        while (i >= from && (token(i).in(Lexicon.AUXILIARIES) || token(i).isAdverb() || token(i).is("n't"))) {
            i--;
        }
        if (i < from) {
            return null;
        }
        if ((token(i).is("that") || token(i).is("which")) && i > from && token(i - 1).isWord()) {
            return lastNoun(from, i - 1);
        }
        var close = token(i).text();
        return ",)—–".contains(close) ? pastInsertion(from, i, close) : endingAt(from, i);
    }

    /** From the last article on: of "fans waved a banner" a banner. */
    private Phrase lastNoun(int from, int last) {
        for (int i = last; i >= from && last - i < 5; i--) {
            if (token(i).in(Lexicon.CUE_NOUNS)) {
                return firstIn(from, last);
            }
        }
        for (int i = last; i >= from && last - i < 5; i--) {
            if (token(i).in(Lexicon.DETERMINERS)) {
                return new Phrase(i, last + 1);
            }
        }
        return endingAt(from, last);
    }

    /** "X, the director, said", "X (the director) said". */
    private Phrase pastInsertion(int from, int close, String mark) {
        var open = mark.equals(")") ? "(" : mark;
        int before = lastOf(from, close - 1, open);
        if (before > from) {
            var phrase = endingAt(from, before - 1);
            if (phrase != null && NameRuns.isRole(document, phrase) && isNameOnly(before + 1, close)) {
                return new Phrase(before + 1, close);
            }
            if (phrase != null && (isName(phrase) || token(phrase.from()).in(Lexicon.SUBJECT_PRONOUNS)
                    || token(phrase.from()).in(Lexicon.DETERMINERS))) {
                return phrase;
            }
            int earlier = lastOf(from, before - 1, ",");
            var further = earlier > from ? endingAt(from, earlier - 1) : null;
            if (further != null && isName(further)) {
                return further;
            }
        }
        return endingAt(from, close - 1);
    }

    private boolean isNameOnly(int from, int to) {
        return from < to && token(from).isCapital() && !token(from).in(Lexicon.NOT_NAMES)
                && NameRuns.end(document, from, to) == to;
    }

    private int lastOf(int from, int to, String mark) {
        int limit = Math.max(from, to - 2 * LONGEST);
        for (int i = to; i >= limit; i--) {
            if (token(i).is(mark) || mark.equals("—") && token(i).is("–")) {
                return i;
            }
        }
        return -1;
    }

    /** The noun phrase whose last token this is; null where none ends here. */
    Phrase endingAt(int from, int last) {
        if (last < from || token(last).isQuotation()) {
            return null;
        }
        var end = token(last);
        if (end.in(Lexicon.SUBJECT_PRONOUNS)) {
            return new Phrase(last, last + 1);
        }
        if (!end.isWord() && !end.isPossessive() && !end.is(".") && end.text().charAt(0) != '@') {
            return null;
        }
        int first = last;
        while (first >= from && last - first < LONGEST && !breaks(from, first, last)) {
            first--;
        }
        return trimmed(first + 1, last);
    }

    private boolean breaks(int from, int index, int last) {
        var token = token(index);
        if (token.isQuotation() || token.in(BREAKS)) {
            return true;
        }
        if (index == last) {
            return false;
        }
        if (token.isSmall() && CueVerbs.lemma(token.lower()) != null && !token.in(NOUNS_TOO)
                && !CueVerbs.mayBeNoun(token.lower())) {
            return true;
        }
        if (FINITE.contains(token.lower())) {
            return true;
        }
        var joinsNames = (token.is("and") || token.is("or")) && index > from && token(index - 1).isCapital()
                && token(index + 1).isCapital();
        return token.in(CLAUSE_STARTS) && !joinsNames;
    }

    /** The phrase from its first word that can begin one; behind a preposition the last such word. */
    private Phrase trimmed(int first, int last) {
        for (int i = first; i <= last; i++) {
            var token = token(i);
            if (NameRuns.startsPhrase(token) && !(token.isCapital() && token.in(Lexicon.NOT_NAMES)
                    && !token.in(Lexicon.SUBJECT_PRONOUNS) && !token.in(Lexicon.DETERMINERS)
                    && !Lexicon.TITLES.contains(token.bare()))) {
                if (token.in(Lexicon.SUBJECT_PRONOUNS) && i < last && !token(i).is("who")) {
                    return new Phrase(i, i + 1);
                }
                return i > first && token(i - 1).in(Lexicon.PREPOSITIONS) ? behindPreposition(i, last)
                        : new Phrase(i, last + 1);
            }
        }
        var end = token(last);
        if (first <= last && (end.isSmall() && end.lower().endsWith("s") && !end.in(Lexicon.PREPOSITIONS) || end.in(BARE))) {
            return new Phrase(last, last + 1);
        }
        return null;
    }

    /** "In a statement Smith" is Smith. */
    private Phrase behindPreposition(int first, int last) {
        for (int i = last; i > first; i--) {
            var previous = token(i - 1);
            if (token(i).in(Lexicon.SUBJECT_PRONOUNS) || token(i).isCapital() && !previous.isCapital()
                    && !previous.in(Lexicon.PREPOSITIONS) && !previous.in(Lexicon.NAME_PARTICLES) && !previous.is("and")
                    && !previous.is("&") && !previous.is(".") && !previous.isPossessive()
                    && !previous.in(Lexicon.DETERMINERS)) {
                return new Phrase(i, last + 1);
            }
        }
        return new Phrase(first, last + 1);
    }

    /** The name at the end of a phrase: of "a long friendship with Smith" Smith; the phrase itself where none ends it. */
    Phrase nameAtEnd(Phrase phrase) {
        int first = phrase.to();
        while (first > phrase.from() && token(first - 1).isCapital()) {
            first--;
        }
        return first == phrase.to() ? phrase : new Phrase(first, phrase.to());
    }

    /** The subject to the right of a verb, as in "said Smith"; null for none. */
    Phrase rightOf(int verb, int to) {
        return inverted.behind(verb, to);
    }

    /** The first noun phrase that can be the subject of these tokens, past a beginning such as "After the show,". */
    Phrase firstIn(int from, int to) {
        return leading.in(from, to);
    }
}
