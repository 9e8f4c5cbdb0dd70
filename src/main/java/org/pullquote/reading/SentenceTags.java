package org.pullquote.reading;

/** Finds who is named at the end of a sentence as the one who says all of it. */
final class SentenceTags {

    private static final int TAG = 14;
    private static final int LONGEST_SOURCE = 26;

    private final Document document;
    private final NounPhrases phrases;
    private final Cues cues;

    SentenceTags(Grammar grammar) {
        this.document = grammar.document();
        this.phrases = grammar.phrases();
        this.cues = grammar.cues();
    }

    /**
     * "It was “a joke” that nobody could take for more, Smith said.": what ends the sentence behind a comma. Who reports is
     * another than who says.
     */
    Attribution of(int x, int to) {
        if (to < document.sentenceOf(x).end()) {
            return null;
        }
        for (int i = to - 3; i > x && i > to - LONGEST_SOURCE; i--) {
            var source = document.token(i - 1).is(",") ? Sources.at(document, i, to) : null;
            if (source != null) {
                return source;
            }
        }
        int comma = to - 1;
        while (comma > x && comma > to - TAG && !document.token(comma).is(",")) {
            comma--;
        }
        for (int y = comma + 1; document.token(comma).is(",") && y < to; y++) {
            if (cues.isCue(comma + 1, y) && !document.token(y).lower().endsWith("ing")
                    && !"report".equals(CueVerbs.lemma(document.token(y).lower()))) {
                return y > comma + 1 ? subject(comma + 1, y) : document.token(y).is("told") ? first(x, y) : inverted(y, to);
            }
        }
        return null;
    }

    /** "…, reports the Daily Reel.": who ends the sentence so; null for nobody. */
    Attribution reporter(int quotation, int to) {
        for (int y = to - 1; to == document.sentenceOf(quotation).end() && y > quotation + 1 && y > to - TAG; y--) {
            if ((document.token(y).is("reports") || document.token(y).is("reported")) && document.token(y - 1).is(",")) {
                return inverted(y, to);
            }
        }
        return null;
    }

    /** "“…,” Smith, who ran the show and the bar, told the Daily Reel.": with whom it begins. */
    private Attribution first(int x, int verb) {
        var subject = phrases.firstIn(x, verb);
        return subject == null ? null : new Attribution(subject, verb, Rule.SUBJECT_VERB);
    }

    private Attribution inverted(int verb, int to) {
        var right = phrases.rightOf(verb, to);
        return right == null ? null : new Attribution(right, verb, Rule.INVERTED);
    }

    private Attribution subject(int first, int verb) {
        var left = phrases.leftOf(first, verb);
        if (left != null && left.from() == first + 1 && NameRuns.isPeople(document.token(left.from()))
                && document.token(first).isSmall()) {
            // "…, party sources told the Reel."
            return new Attribution(new Phrase(first, left.to()), verb, Rule.SUBJECT_VERB);
        }
        return left == null || left.from() > first ? null : new Attribution(left, verb, Rule.SUBJECT_VERB);
    }
}
