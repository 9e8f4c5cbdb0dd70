package org.pullquote.reading;

import java.util.Set;

/** Finds the noun phrases of a sentence that can be the subject of a verb of saying. */
final class NounPhrases {

    /** The longest noun phrase looked at, in tokens. */
    private static final int LONGEST = 14;
    private static final int LONGEST_INVERTED = 12;
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "―", "(", ")", "?", "!", "[", "]", "…");
    private static final Set<String> CLAUSE_STARTS = Set.of("that", "when", "while", "because", "if", "as", "but", "who",
            "which", "where", "after", "before", "since", "although", "though", "whether", "and", "or", "what", "how", "why",
            "until", "unless", "so", "then", "yet", "said", "says", "told");
    private static final Set<String> FINITE = Set.of("is", "was", "were", "are", "has", "had", "have", "would", "could",
            "should", "can", "might", "must", "did", "does", "be", "been", "being", "hasn't", "isn't", "wasn't", "didn't");
    private static final Set<String> NOUNS_TOO = Set.of("report", "note", "comment", "text", "message", "post", "issue");
    private static final Set<String> BARE = Set.of("everyone", "someone", "anyone", "somebody", "everybody", "nobody",
            "people", "one", "others", "police");
    private static final Set<String> NO_SUBJECT = Set.of("that", "to", "in", "on", "at", "of", "with", "about", "for", "as",
            "by", ",", ".", "how", "why", "what", "whether", "if", "it", "him", "them", "me", "us", "when", "where");
    private static final Set<String> ENDS_INVERTED = Set.of("who", "which", "that", "in", "on", "at", "when", "while",
            "after", "during", "as", "by", "via", "to", "last", "this", "yesterday", "from", "and", "but", "before",
            "about", "with", "upon", "through", "earlier", "following", "back", "because", "where", "if");

    private final Document document;

    NounPhrases(Document document) {
        this.document = document;
    }

    private Token token(int index) {
        return document.token(index);
    }

    private boolean startsPhrase(Token token) {
        return token.isCapital() || token.in(Lexicon.DETERMINERS) || token.in(Lexicon.SUBJECT_PRONOUNS)
                || token.text().charAt(0) == '@' || token.text().charAt(0) == '#';
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
            if (phrase != null && isRole(phrase) && isNameOnly(before + 1, close)) {
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

    /** "The director", "his sister": whose name may follow. */
    private boolean isRole(Phrase phrase) {
        var last = token(phrase.to() - 1);
        return last.in(Lexicon.ROLES) || last.in(Lexicon.RELATIONS);
    }

    private boolean isNameOnly(int from, int to) {
        return from < to && token(from).isCapital() && !token(from).in(Lexicon.NOT_NAMES) && nameEnd(from, to) == to;
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
            if (startsPhrase(token) && !(token.isCapital() && token.in(Lexicon.NOT_NAMES)
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

    /** The subject to the right of a verb, as in "said Smith"; null for none. */
    Phrase rightOf(int verb, int to) {
        int i = verb + 1;
        while (i < to && token(i).isAdverb()) {
            i++;
        }
        if (i >= to || token(i).in(NO_SUBJECT) || token(i).isQuotation()) {
            return null;
        }
        var first = token(i);
        var role = first.isSmall() && i + 1 < to && (token(i + 1).isCapital() || i + 2 < to && token(i + 2).isCapital())
                && !first.in(Lexicon.PREPOSITIONS) && !first.in(Lexicon.CONJUNCTIONS) && !first.in(Lexicon.AUXILIARIES)
                && token(i + 1).isWord();
        if (!startsPhrase(first) && !role) {
            return null;
        }
        int end = i;
        while (end < to && end - i < LONGEST_INVERTED && !token(end).isQuotation() && !token(end).in(BREAKS)
                && !(token(end).is(".") && !abbreviates(end)) && !token(end).in(ENDS_INVERTED)
                && !token(end).in(Lexicon.DAYS)) {
            end++;
        }
        return end == i ? null : withName(new Phrase(i, end), to);
    }

    /** "The director, Robin Shaw" is Robin Shaw. */
    private Phrase withName(Phrase phrase, int to) {
        int comma = phrase.to();
        if (isRole(phrase) && comma + 1 < to && token(comma).is(",") && token(comma + 1).isCapital()) {
            int end = nameEnd(comma + 1, to);
            if (end == to || !token(end).isWord()) {
                return new Phrase(comma + 1, end);
            }
        }
        return phrase;
    }

    private boolean abbreviates(int point) {
        var word = token(point - 1);
        return word.end() == token(point).start() && (word.text().length() == 1 || word.in(Lexicon.TITLES));
    }

    /** The first noun phrase that can be the subject of these tokens, past a beginning such as "After the show,". */
    Phrase firstIn(int from, int to) {
        int start = from;
        while (start < to && introduces(token(start))) {
            int behind = behindComma(start, to);
            if (behind == start) {
                break;
            }
            start = behind;
        }
        for (int i = start; i < to; i++) {
            var token = token(i);
            if (token.is("he") || token.is("she") || token.is("they") || token.is("we") || token.is("i")
                    || token.is("it") && i == start) {
                return new Phrase(i, i + 1);
            }
            if (token.isCapital() && (!token.in(Lexicon.NOT_NAMES) || Lexicon.TITLES.contains(token.bare()))) {
                return new Phrase(i, nameEnd(i, to));
            }
            if (i == start && token.in(Lexicon.DETERMINERS) && i + 1 < to) {
                return described(i, to);
            }
        }
        return null;
    }

    /** The name at the end of a phrase: of "a long friendship with Smith" Smith; the phrase itself where none ends it. */
    Phrase nameAtEnd(Phrase phrase) {
        int first = phrase.to();
        while (first > phrase.from() && token(first - 1).isCapital()) {
            first--;
        }
        return first == phrase.to() ? phrase : new Phrase(first, phrase.to());
    }

    private static boolean introduces(Token token) {
        return token.in(Lexicon.PREPOSITIONS) || token.in(Lexicon.CONJUNCTIONS) || token.is("asked") || token.is("speaking")
                || token.is("writing") || token.is("according") || token.is("talking") || token.is("following")
                || token.isCapital() && !GivenNames.contains(token.lower())
                        && (token.lower().endsWith("ly") || token.lower().endsWith("ing"));
    }

    private int behindComma(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (token(i).is(",")) {
                return i + 1;
            }
        }
        return from;
    }

    int nameEnd(int first, int to) {
        int i = first + 1;
        while (i < to && (token(i).isCapital() && !token(i).in(Lexicon.NOT_NAMES)
                || NameScanner.isParticle(document, i, to)
                || token(i).is(".") && abbreviates(i))) {
            i++;
        }
        return i;
    }

    /** "The 30-year-old actor", "the actor Smith". */
    private Phrase described(int from, int to) {
        int i = from + 1;
        while (i < to && i - from < 6 && (token(i).isSmall() || token(i).isNumber() || token(i).isPossessive())
                && CueVerbs.lemma(token(i).lower()) == null
                && !token(i).in(Lexicon.AUXILIARIES) && !token(i).in(Lexicon.PREPOSITIONS)
                && !token(i).in(Lexicon.CONJUNCTIONS)) {
            i++;
        }
        while (i < to && token(i).isCapital() && !token(i).in(Lexicon.NOT_NAMES)) {
            i++;
        }
        return new Phrase(from, i);
    }
}
