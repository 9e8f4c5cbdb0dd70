package org.pullquote.reading;

import java.util.Set;

/** Finds words that stand for somebody by what they are: the actress, the 44-year-old, the “Salt Road” star. */
final class Descriptions {

    private static final int LONGEST = 9;
    private static final Set<String> PARENTS = Set.of("dad", "father", "mom", "mother", "mum");
    private static final Set<String> BEFORE_CLAUSE = Lexicon.words(", — – - and but how or than that what where whether why");
    private static final Set<String> WITHIN_TITLES = Set.of("of", "and", "the", "a", "in", "at", "on", "for", "to", "with",
            "&");

    private Descriptions() {
    }

    /** Index behind the description that begins with this token; the token's own where none does. */
    static int end(Document document, int from, int to) {
        if (!document.token(from).is("the") && !document.token(from).is("this")) {
            return from;
        }
        int end = from;
        for (int i = from + 1; i < Math.min(to, from + LONGEST) && belongs(document, from, i, to); i++) {
            if (isHead(document, i)) {
                end = i + 1;
            }
        }
        var namesOrOwns = end < document.tokens.size()
                && (document.token(end).isCapital() || document.token(end).isPossessive());
        return namesOrOwns ? from : end;
    }

    /** Whether a clause begins with this token, so that what begins here is its subject. */
    static boolean beginsClause(Document document, int token) {
        return document.startsSentence(token) || document.token(token - 1).in(BEFORE_CLAUSE)
                || document.token(token - 1).in(Lexicon.SUBORDINATING) || document.token(token - 1).isQuotation();
    }

    /** Whether the quotation at this token is a title in a description. */
    static boolean holdsTitle(Document document, int quotation) {
        return quotation > 0 && end(document, quotation - 1, document.sentenceOf(quotation).end()) > quotation;
    }

    /** {@code mother-of-three}. */
    static boolean isParent(Token token) {
        int hyphen = token.lower().indexOf("-of-");
        return hyphen > 0 && PARENTS.contains(token.lower().substring(0, hyphen));
    }

    private static boolean isHead(Document document, int index) {
        var token = document.token(index);
        return token.isSmall() && token.in(Lexicon.ROLES) || token.isCompoundRole() || isParent(token)
                || token.lower().endsWith("-year-old")
                || token.is("old") && document.token(index - 1).is("year");
    }

    private static boolean belongs(Document document, int from, int index, int to) {
        var token = document.token(index);
        if (token.isQuotation() || token.isNumber() || token.isPossessive() || token.isCapital()) {
            return true;
        }
        if (token.in(WITHIN_TITLES)) {
            var behindName = index - 1 > from && document.token(index - 1).isCapital()
                    || index - 2 > from && document.token(index - 2).isCapital();
            return behindName && index + 2 < to
                    && (document.token(index + 1).isCapital() || document.token(index + 2).isCapital());
        }
        return token.isSmall() && (token.in(Lexicon.ROLES) || CueVerbs.lemma(token.lower()) == null
                && !token.in(Lexicon.AUXILIARIES) && !token.in(Lexicon.PREPOSITIONS) && !token.in(Lexicon.CONJUNCTIONS)
                && !token.in(Lexicon.SUBJECT_PRONOUNS) && !token.in(Lexicon.DETERMINERS));
    }
}
