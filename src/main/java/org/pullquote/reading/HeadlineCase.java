package org.pullquote.reading;

/** Tells the paragraphs whose words are all capitalised, as headlines are, so that a capital shows no name in them. */
final class HeadlineCase {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    /** Characters of a quotation in a headline. */
    private static final int LONGEST_QUOTATION = 60;

    private final Document document;
    private final boolean[] headlines;

    HeadlineCase(Document document) {
        this.document = document;
        this.headlines = new boolean[document.paragraphs.size()];
        int from = 0;
        for (int i = 0; i < headlines.length; i++) {
            int to = from;
            while (to < document.tokens.size() && document.token(to).paragraph() == i) {
                to++;
            }
            headlines[i] = to > from && isHeadline(from, to);
            from = to;
        }
    }

    boolean is(int paragraph) {
        return headlines[paragraph];
    }

    private boolean isHeadline(int from, int to) {
        int words = 0;
        int content = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            var token = document.token(i);
            if (token.isQuotation() && token.end() - token.start() > LONGEST_QUOTATION) {
                return false;
            }
            if (token.isSmall() && CueVerbs.says(token.lower()) && !CueVerbs.mayBeNoun(token.lower())) {
                return false;
            }
            if (token.isWord() && !token.isNumber()) {
                words++;
                content += isSmall(token) ? 0 : 1;
                capitals += !isSmall(token) && token.isCapital() ? 1 : 0;
            }
        }
        var last = document.token(to - 1);
        return words >= SHORTEST && words <= LONGEST && capitals * 5 >= content * 4 && content > 0
                && (!last.is(".") || NameRuns.abbreviates(document, to - 1)) && !last.is(",");
    }

    private static boolean isSmall(Token token) {
        return token.in(Lexicon.PREPOSITIONS) || token.in(Lexicon.CONJUNCTIONS) || token.in(Lexicon.DETERMINERS)
                || token.in(Lexicon.AUXILIARIES) || token.isPossessive() || token.is("to") || token.is("not");
    }
}
