package org.pullquote.reading;

import java.util.Set;

/** Finds who speaks where the verb is in the passive: asked by Smith, called “…” by Smith. */
final class Passives {

    private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned", "quizzed", "told");

    private static final Set<String> BEFORE_ASKED = Set.of("been", "being", "if", "is", "was", "were", "when");
    private static final int LONGEST_AGENT = 8;

    private final Document document;
    private final NounPhrases phrases;
    private final Cues cues;

    Passives(Grammar grammar) {
        this.document = grammar.document();
        this.phrases = grammar.phrases();
        this.cues = grammar.cues();
    }

    /** "Asked by Smith whether it was “a joke,” Jones said": whose question the words are; null for nobody's. */
    Attribution asker(int from, int quotation) {
        if (!document.startsSentence(from) || !document.token(from).in(ASKED) || !document.token(from + 1).is("by")) {
            return null;
        }
        var agent = phrases.rightOf(from + 1, quotation);
        return agent == null ? null : new Attribution(agent, from, Rule.PASSIVE);
    }

    /**
     * "Asked “why?”, Smith said", "asked by the host “why?”, Smith said": whether somebody else than Smith asks in these words.
     */
    boolean isQuestion(int from, int quotation) {
        return question(from, quotation) >= from;
    }

    /** Of "asked by the host “why?”" the host; null where nobody is named. */
    Attribution questioner(int from, int quotation) {
        int asked = question(from, quotation);
        int last = document.token(quotation - 1).isWord() ? quotation - 1 : quotation - 2;
        var agent = asked >= from && document.token(asked + 1).is("by") ? phrases.endingAt(asked + 2, last) : null;
        return agent == null ? null : new Attribution(agent, asked, Rule.PASSIVE);
    }

    /** Index of the passive that leads to the words, with nothing but an agent and a sign between; -1 for none. */
    private int question(int from, int quotation) {
        int last = quotation - 1;
        last -= last > from && (document.token(last).is(",") || document.token(last).is(":")) ? 1 : 0;
        for (int i = last; i >= from && i > last - LONGEST_AGENT && !parts(document.token(i)); i--) {
            if (document.token(i).in(ASKED)) {
                var passive = document.startsSentence(i) || document.token(i - 1).in(BEFORE_ASKED);
                return passive && !document.token(i).is("told") && (i == last || document.token(i + 1).is("by")) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean parts(Token token) {
        return token.is(",") || token.is("and") || token.is("but") || token.isQuotation()
                || CueVerbs.lemma(token.lower()) != null && !token.in(ASKED) && !CueVerbs.mayBeNoun(token.lower());
    }

    /** "It was called “a joke” by Smith"; null where the sentence names no agent of a passive. */
    Attribution of(int from, int quotation, int to) {
        for (int y = quotation - 1; y >= from; y--) {
            if (CueVerbs.lemma(document.token(y).lower()) != null && cues.isPassive(from, y, quotation)) {
                int by = document.token(y + 1).is("by") ? y + 1 : quotation + 1;
                while (by < to && !document.token(by).isWord()) {
                    by++;
                }
                if (by + 1 < to && document.token(by).is("by")) {
                    var agent = phrases.rightOf(by, by < quotation ? quotation : to);
                    return agent == null ? null : new Attribution(agent, y, Rule.PASSIVE);
                }
                return null;
            }
        }
        return null;
    }
}
