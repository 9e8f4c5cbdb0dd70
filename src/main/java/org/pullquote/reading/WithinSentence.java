package org.pullquote.reading;

import java.util.Set;

/** Finds who speaks from the sentence in which a quotation stands. */
final class WithinSentence {

    private static final String UNFINISHED = ",?!—…-–";
    private static final Set<String> GOES_ON = Set.of("and", "but", "or", "then", "adding", "while");

    private final Document document;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Cues cues;
    private final VerbBehind behind;
    private final VerbBefore before;

    WithinSentence(Grammar grammar) {
        this.document = grammar.document();
        this.phrases = grammar.phrases();
        this.subjects = grammar.subjects();
        this.cues = grammar.cues();
        this.behind = new VerbBehind(grammar);
        this.before = new VerbBefore(grammar);
    }

    /**
     * The speaker of the quotation at this token; null where the sentence does not tell.
     *
     * @param previous what was found for the quotation before it in the same sentence; null for none
     */
    Attribution of(int token, Attribution previous) {
        var sentence = document.sentenceOf(token);
        int from = token;
        while (from > sentence.first() && token - from < VerbBefore.FAR && !parts(from - 1)) {
            from--;
        }
        int to = token + 1;
        while (to < sentence.end() && to - token < VerbBefore.FAR && !parts(to)) {
            to++;
        }
        var found = choose(token, behind.of(token, to), before.of(from, token, previous), to);
        if (found == null && previous != null && coordinated(from, token)) {
            return previous.by(Rule.COORDINATED);
        }
        if (found == null) {
            found = first(colon(from, token, sentence), passive(from, token, to), cueNoun(from, token));
        }
        var speaker = found == null ? null : subjects.clean(found.speaker());
        return speaker == null ? null : new Attribution(speaker, found.cue(), found.rule());
    }

    /** Whether this is a quotation, and no title of which a description tells: the “Salt Road” star. */
    private boolean parts(int token) {
        return document.token(token).isQuotation() && !Descriptions.holdsTitle(document, token);
    }

    private static Attribution first(Attribution... attributions) {
        for (Attribution attribution : attributions) {
            if (attribution != null) {
                return attribution;
            }
        }
        return null;
    }

    /** A quotation that ends as if the sentence went on belongs to the verb behind it, any other to the verb before. */
    private Attribution choose(int token, Attribution behind, Attribution before, int to) {
        var last = document.token(token).quoted().last(document.text);
        var signFollows = token + 1 < to && (document.token(token + 1).is(",") || document.token(token + 1).is("—")
                || document.token(token + 1).is("–"));
        if (behind != null && (UNFINISHED.indexOf(last) >= 0 || signFollows && last != '.' || behind.rule() == Rule.DASH)) {
            return behind;
        }
        if (before != null) {
            return before;
        }
        return behind != null && behind.rule() != Rule.CUE_NOUN ? behind : null;
    }

    /** Whether little stands between this quotation and the one before it. */
    private boolean coordinated(int from, int quotation) {
        int words = 0;
        for (int i = from; i < quotation; i++) {
            words += document.token(i).isWord() ? 1 : 0;
        }
        return words <= 6 || document.token(from).in(GOES_ON);
    }

    private Attribution colon(int from, int quotation, Sentence sentence) {
        if (quotation == from || !document.token(quotation - 1).is(":") || from != sentence.first() || quotation - from > 8
                || !document.token(from).isCapital()) {
            return null;
        }
        var subject = phrases.firstIn(from, quotation);
        return subject == null ? null : new Attribution(subject, -1, Rule.COLON);
    }

    private Attribution passive(int from, int quotation, int to) {
        for (int y = quotation - 1; y >= from; y--) {
            if (CueVerbs.lemma(document.token(y).lower()) != null && cues.isPassive(from, y)) {
                int by = quotation + 1;
                while (by < to && !document.token(by).isWord()) {
                    by++;
                }
                if (by + 1 < to && document.token(by).is("by")) {
                    var agent = phrases.rightOf(by, to);
                    return agent == null ? null : new Attribution(agent, y, Rule.PASSIVE);
                }
                return null;
            }
        }
        return null;
    }

    private Attribution cueNoun(int from, int quotation) {
        for (int y = quotation - 1; y >= from; y--) {
            if (document.token(y).in(Lexicon.CUE_NOUNS)) {
                var subject = phrases.firstIn(from, quotation);
                return subject == null ? null : new Attribution(subject, y, Rule.CUE_NOUN);
            }
        }
        return null;
    }
}
