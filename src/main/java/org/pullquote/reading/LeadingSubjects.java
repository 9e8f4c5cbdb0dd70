package org.pullquote.reading;

/** Finds the subject with which a clause begins, past a beginning such as "After the show,". */
final class LeadingSubjects {

    private static final int LONGEST_DESCRIPTION = 6;

    private final Document document;

    LeadingSubjects(Document document) {
        this.document = document;
    }

    private Token token(int index) {
        return document.token(index);
    }

    /** The first noun phrase of these tokens that can be their subject; null for none. */
    Phrase in(int from, int to) {
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
                return new Phrase(i, NameRuns.end(document, i, to));
            }
            if (i == start && token.in(Lexicon.DETERMINERS) && i + 1 < to) {
                return described(i, to);
            }
        }
        return null;
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

    /** "The 30-year-old actor", "the actor Smith". */
    private Phrase described(int from, int to) {
        int i = from + 1;
        while (i < to && i - from < LONGEST_DESCRIPTION
                && (token(i).isSmall() || token(i).isNumber() || token(i).isPossessive())
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
