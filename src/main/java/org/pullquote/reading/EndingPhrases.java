package org.pullquote.reading;

import java.util.Set;

/** Finds the noun phrase that ends at a token. */
final class EndingPhrases {

    /** The longest noun phrase looked at, in tokens. */
    static final int LONGEST = 14;
    private static final int LONGEST_BRACKET = 6;
    static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "―", "(", ")", "?", "!", "[", "]", "…");
    private static final Set<String> CLAUSE_STARTS = Set.of("that", "when", "while", "because", "if", "as", "but", "who",
            "which", "where", "after", "before", "since", "although", "though", "whether", "and", "or", "what", "how", "why",
            "until", "unless", "so", "then", "yet", "said", "says", "told");
    private static final Set<String> FINITE = Set.of("is", "was", "were", "are", "has", "had", "have", "would", "could",
            "should", "can", "might", "must", "did", "does", "be", "been", "being", "hasn't", "isn't", "wasn't", "didn't");
    private static final Set<String> NOUNS_TOO = Set.of("report", "note", "comment", "text", "message", "post", "issue");
    static final Set<String> BARE = Set.of("everyone", "someone", "anyone", "somebody", "everybody", "nobody",
            "people", "one", "others", "police", "research");

    private final Document document;

    EndingPhrases(Document document) {
        this.document = document;
    }

    private Token token(int index) {
        return document.token(index);
    }

    /** The noun phrase whose last token this is; null where none ends here. */
    Phrase at(int from, int last) {
        if (last < from || token(last).isQuotation()) {
            return null;
        }
        if (token(last).is(")")) {
            int open = last - 1;
            while (open > from && open > last - LONGEST_BRACKET && !token(open).is("(")) {
                open--;
            }
            return open > from && token(open).is("(") ? at(from, open - 1) : null;
        }
        var end = token(last);
        if (end.in(Lexicon.SUBJECT_PRONOUNS)) {
            return new Phrase(last, last + 1);
        }
        if (!end.isWord() && !end.isPossessive() && !end.is(".") && end.text().charAt(0) != '@') {
            return null;
        }
        int first = start(from, last, last);
        var phrase = trimmed(first, last);
        var joined = (phrase == null || isBareRole(first)) && first - 1 > from && token(first - 1).is("and");
        return joined ? trimmed(start(from, first - 2, last), last) : phrase;
    }

    /** "… and contributor to the Reel": what somebody named before it is as well. */
    private boolean isBareRole(int first) {
        return token(first).isSmall() && NameRuns.endsRole(document, first) && token(first + 1).in(Lexicon.PREPOSITIONS);
    }

    /** Index of the first token of what ends with the last one, looked for from this one back. */
    private int start(int from, int index, int last) {
        int first = index;
        while (first >= from && last - first < LONGEST && !breaks(from, first, last)) {
            first--;
        }
        return first + 1;
    }

    private boolean breaks(int from, int index, int last) {
        var token = token(index);
        if (token.isQuotation() && !(index > from && Descriptions.holdsTitle(document, index)) || token.in(BREAKS)) {
            return true;
        }
        if (index == last) {
            return false;
        }
        var participle = token.lower().endsWith("ed") && index > from && token(index - 1).in(Lexicon.DETERMINERS);
        if (token.isSmall() && CueVerbs.lemma(token.lower()) != null && !token.in(NOUNS_TOO) && !participle
                && !CueVerbs.mayBeNoun(token.lower())) {
            return true;
        }
        if (FINITE.contains(token.lower())) {
            return true;
        }
        var joinsNames = (token.is("and") || token.is("or")) && index > from && token(index - 1).isCapital()
                && token(index + 1).isCapital();
        var inTitle = token.isCapital() && !document.startsSentence(index);
        return token.in(CLAUSE_STARTS) && !joinsNames && !inTitle;
    }

    /**
     * The phrase, of "the Sunday Reel the mayor" the mayor, from its first word that can begin one; behind a preposition the
     * last such word.
     */
    private Phrase trimmed(int from, int last) {
        int first = from;
        for (int i = last; i > from; i--) {
            if (token(i).in(Lexicon.DETERMINERS) && token(i).isSmall() && token(i - 1).isCapital() && i < last
                    && (token(i + 1).isSmall() || token(i + 1).in(Lexicon.NOBLE))) {
                first = i;
                break;
            }
        }
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
        if (from <= last && NameRuns.isPeople(token(from))) {
            return new Phrase(from, from + 1);
        }
        var end = token(last);
        if (first <= last && (end.isSmall() && end.lower().endsWith("s") && !end.in(Lexicon.PREPOSITIONS) || end.in(BARE))) {
            return new Phrase(last, last + 1);
        }
        return first == last && isUserName(last) ? new Phrase(last, last + 1) : null;
    }

    /** "while annsmith7 added, “…”": a word alone between two clauses, in front of a verb that words follow. */
    private boolean isUserName(int index) {
        int verb = index + 1;
        int sign = index + 2;
        return sign < document.tokens.size() && token(index).isSmall() && token(index).text().length() > 3
                && !token(index).isAdverb()
                && !token(index).in(Lexicon.AUXILIARIES) && !token(index).in(Lexicon.SUBORDINATING)
                && !token(index).in(Lexicon.PREPOSITIONS) && !token(index).in(Lexicon.CONJUNCTIONS)
                && !token(index).in(Lexicon.QUANTITIES) && CueVerbs.lemma(token(index).lower()) == null
                && CueVerbs.lemma(token(verb).lower()) != null
                && (token(sign).is(",") || token(sign).is(":") || token(sign).isQuotation());
    }

    /** "In a statement Smith" is Smith, "in his message the mayor" the mayor. */
    private Phrase behindPreposition(int first, int last) {
        for (int i = last; i > first; i--) {
            var previous = token(i - 1);
            if (token(i).in(Lexicon.SUBJECT_PRONOUNS) || token(i).is("the") && i < last && previous.in(Lexicon.CUE_NOUNS)
                    || token(i).isCapital() && !previous.isCapital()
                            && !previous.in(Lexicon.PREPOSITIONS) && !previous.in(Lexicon.NAME_PARTICLES) && !previous.is("and")
                            && !previous.is("&") && !previous.is(".") && !previous.isPossessive()
                            && !previous.in(Lexicon.DETERMINERS)) {
                return new Phrase(i, last + 1);
            }
        }
        return new Phrase(first, last + 1);
    }
}
