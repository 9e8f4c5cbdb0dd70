package org.pullquote.reading;

import java.util.HashSet;
import java.util.Set;

/** How a text writes its words: small, with a capital inside of sentences, in names of several words. */
final class WordUses {

    private final Document document;
    private final Set<String> small = new HashSet<>();
    private final Set<String> insideSentences = new HashSet<>();
    private final Set<String> partsOfNames = new HashSet<>();

    WordUses(Document document, HeadlineCase headlines) {
        this.document = document;
        for (int i = 0; i < document.tokens.size(); i++) {
            var token = document.token(i);
            if (token.isSmall()) {
                small.add(token.lower());
            } else if (token.isCapital() && !document.startsSentence(i) && !headlines.is(token.paragraph())) {
                insideSentences.add(token.lower());
            }
        }
    }

    /** Takes note of a name. */
    void name(int from, int to) {
        for (int i = from; to - from > 1 && i < to; i++) {
            partsOfNames.add(document.token(i).lower());
        }
    }

    /** Whether a word is seen at beginnings of sentences only and nothing shows that it is a name. */
    boolean onlyBegins(int index) {
        var token = document.token(index);
        if (GivenNames.contains(token.lower()) || insideSentences.contains(token.lower())
                || partsOfNames.contains(token.lower()) || index + 1 == document.tokens.size()) {
            return false;
        }
        var next = document.token(index + 1);
        return token.lower().endsWith("ly") || token.lower().endsWith("ing")
                || next.isSmall() && (next.in(Lexicon.PREPOSITIONS) || next.in(Lexicon.DETERMINERS)
                        || next.isAdverb() || next.in(Lexicon.SUBJECT_PRONOUNS));
    }

    boolean isCapitalInside(Token token) {
        return insideSentences.contains(token.lower());
    }

    boolean isOrdinary(Token token) {
        return small.contains(token.lower()) || token.in(Lexicon.COMMON_WORDS);
    }
}
