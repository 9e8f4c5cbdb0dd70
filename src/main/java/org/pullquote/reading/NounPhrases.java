package org.pullquote.reading;

import java.util.Set;

/** Finds the noun phrases of a sentence that can be the subject of a verb of saying. */
final class NounPhrases {

    private static final int CUE_NOUN_REACH = 8;
    private static final Set<String> BEFORE_TIMES = Set.of("last", "on", "this");
    private static final Set<String> TIMES = Set.of("friday", "monday", "month", "night", "saturday", "sunday", "thursday",
            "tuesday", "wednesday", "week", "weekend", "year");

    private final Document document;
    private final EndingPhrases ending;
    private final LeadingSubjects leading;
    private final InvertedSubjects inverted;
    private final Insertions insertions;

    NounPhrases(Document document) {
        this.document = document;
        this.ending = new EndingPhrases(document);
        this.leading = new LeadingSubjects(document);
        this.inverted = new InvertedSubjects(document);
        this.insertions = new Insertions(document, ending);
    }

    private Token token(int index) {
        return document.token(index);
    }

    /** The subject to the left of the verb, past auxiliaries, adverbs and what commas set apart; null for none. */
    Phrase leftOf(int from, int verb) {
        int i = verb - 1;
        while (i >= from && (token(i).in(Lexicon.AUXILIARIES) || token(i).isAdverb() || token(i).is("n't"))) {
            i--;
        }
        while (i > from + 1 && (document.token(i - 1).in(BEFORE_TIMES) && document.token(i).in(TIMES)
                || document.token(i - 1).is("in") && isYear(document.token(i)))) {
            // "Smith, the director, on Friday called it", "Smith had in 1997 called it": when.
            i -= 2;
            i -= i > from && token(i).in(Lexicon.AUXILIARIES) ? 1 : 0;
        }
        if (i < from) {
            return null;
        }
        if ((token(i).is("that") || token(i).is("which")) && i > from && token(i - 1).isWord()) {
            return lastNoun(from, i - 1);
        }
        if (token(i).is("which") && i > from + 1 && token(i - 1).is(",")) {
            var noun = ending.at(from, i - 2);
            return noun == null ? null : nameAtEnd(noun);
        }
        return ",)—–".contains(token(i).text()) ? insertions.before(from, i)
                : explained(from, ending.at(from, i));
    }

    /**
     * Of ", founder of the animal rights group" up to this token the comma's index; the token's own where no role begins so.
     */
    private int beforeRole(int from, int last) {
        int i = last;
        while (i > from && last - i < CUE_NOUN_REACH && token(i).isSmall() && CueVerbs.lemma(token(i).lower()) == null) {
            i--;
        }
        return i < last && token(i).is(",") && NameRuns.endsRole(document, i + 1) && token(i + 2).is("of") ? i : last;
    }

    private static boolean isYear(Token token) {
        return token.isNumber() && token.text().length() == 4;
    }

    /** "Ann Smith, president of the club said": the name that a description without its second comma explains. */
    private Phrase explained(int from, Phrase phrase) {
        int comma = phrase == null ? from : phrase.from() - 1;
        comma = phrase == null ? comma : beforeRole(from, comma);
        if (comma <= from || !token(comma).is(",") || comma == phrase.from() - 1 && !isExplanation(phrase)) {
            return phrase;
        }
        var named = NameRuns.pastName(document, from, comma) == comma && document.startsSentence(from);
        return named ? new Phrase(from, comma) : phrase;
    }

    /** "President of the club", "the head of the Norland Hotel Association", "Norland Hotel Association". */
    private boolean isExplanation(Phrase phrase) {
        var last = token(phrase.to() - 1);
        if (last.isCapital()) {
            return token(phrase.from()).is("the") && NameRuns.endsRoleOf(document, phrase.from(), phrase.to() - 1)
                    || token(phrase.from()).isCapital() && last.in(Lexicon.ORGANIZATION_WORDS);
        }
        return NameRuns.isRole(document, phrase) && (!token(phrase.from()).in(Lexicon.DETERMINERS) || introduces(phrase));
    }

    /** "A former candidate said it", and not "a friend said," put between commas. */
    private boolean introduces(Phrase phrase) {
        return (token(phrase.from()).is("a") || token(phrase.from()).is("an"))
                && phrase.to() + 1 < document.tokens.size() && !token(phrase.to() + 1).is(",")
                && !token(phrase.to() - 1).in(Lexicon.RELATIONS);
    }

    /** From the last article on: of "fans waved a banner" a banner. */
    private Phrase lastNoun(int from, int last) {
        for (int i = last; i >= from && last - i < CUE_NOUN_REACH; i--) {
            if (token(i).in(Lexicon.CUE_NOUNS) && !token(i).is("report")) {
                return firstIn(from, last);
            }
        }
        for (int i = last; i >= from && last - i < 5; i--) {
            if (token(i).in(Lexicon.DETERMINERS)) {
                return new Phrase(i, last + 1);
            }
        }
        return ending.at(from, last);
    }

    /** The noun phrase whose last token this is; null where none ends here. */
    Phrase endingAt(int from, int last) {
        return ending.at(from, last);
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
