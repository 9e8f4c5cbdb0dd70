package org.pullquote.reading;

import java.util.Set;

/**
 * Tells words that somebody did not say: has never said “…”, denied having said “…”, if Smith said “…”, a fake post, a
 * character of a film.
 */
final class Denials {

    /** Tokens looked at in front of the speaker. */
    private static final int REACH = 8;
    private static final Set<String> NOT = Set.of("never", "not", "n't");
    private static final Set<String> REFUSING = Lexicon.words("""
            avoided avoids declined declines denied denies deny denying refused refuses refusing""");
    private static final Set<String> QUOTED = Set.of("quotation", "quote", "quotes", "screenshot", "words");
    /** Behind "not": what says more than was said. */
    private static final Set<String> STILL_SAYING = Set.of("hesitate", "help", "hold", "just", "only", "simply", "stop");
    private static final Set<String> PERFECT = Set.of("could", "might", "should", "would");
    private static final Set<String> IF = Set.of("if", "unless");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no");
    private static final Set<String> FAKE = Lexicon.words("""
            bogus doctored fabricated fake faked false falsely fictional fictitious hoax invented made-up parody satirical spoof
            wrongly""");

    private final Document document;

    Denials(Document document) {
        this.document = document;
    }

    /** Whether the sentence says of the words that the speaker did not, or perhaps not, say them. */
    boolean deny(Draft draft) {
        var attribution = draft.attribution;
        int cue = attribution.cue();
        if (cue < 0 || document.sentenceOf(cue) != draft.sentence) {
            return false;
        }
        if (CueVerbs.lemma(document.token(cue).lower()) == null) {
            return false;
        }
        int speaker = Math.min(cue, attribution.speaker().from());
        return isPlayed(attribution.speaker().to(), draft.sentence.end()) || negated(Math.max(speaker, cue - REACH), cue)
                || doubted(Math.max(draft.sentence.first(), speaker - REACH), speaker);
    }

    /** "Romy (Ann Smith) says": what a character says, and nobody. */
    private boolean isPlayed(int bracket, int end) {
        int name = bracket + 1;
        int close = bracket < end && document.token(bracket).is("(") ? NameRuns.pastName(document, name, end) : name;
        return close > name + 1 && close < end && document.token(close).is(")")
                && GivenNames.contains(document.token(name).lower());
    }

    /** "Smith never said", "Smith denied saying", "Smith could have said". */
    private boolean negated(int from, int verb) {
        for (int i = verb - 1; i >= from && !parts(document.token(i)); i--) {
            var token = document.token(i);
            if (isNot(token) && !document.token(i + 1).in(STILL_SAYING) || token.in(REFUSING)
                    || token.in(PERFECT) && document.token(i + 1).is("have")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNot(Token token) {
        return token.in(NOT) || token.lower().endsWith("n't") || token.lower().endsWith("n’t");
    }

    private static boolean parts(Token token) {
        return token.isQuotation() || token.is(",") || token.is(";") || token.is("and") || token.is("but");
    }

    /** "A fake post in which Smith says", "if Smith says", "nobody has heard Smith say", "denied that Smith said". */
    private boolean doubted(int from, int speaker) {
        var heard = false;
        for (int i = speaker - 1; i >= from && !parts(document.token(i)); i--) {
            var token = document.token(i);
            heard |= token.is("hear") || token.is("heard");
            var fake = token.in(FAKE) && (document.token(i + 1).in(Lexicon.CUE_NOUNS) || document.token(i + 1).in(QUOTED));
            var refuses = token.in(REFUSING) && document.token(i + 1).is("that");
            if (fake || refuses || token.in(IF) && i == speaker - 1
                    || heard && (token.in(NOBODY) || isNot(token))) {
                return true;
            }
        }
        return false;
    }
}
