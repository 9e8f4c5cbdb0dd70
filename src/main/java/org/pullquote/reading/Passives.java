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
        int asked = quotation - 1;
        asked -= asked > from && (document.token(asked).is(",") || document.token(asked).is(":")) ? 1 : 0;
        for (int i = asked; i >= from && i > asked - LONGEST_AGENT; i--) {
            if (document.token(i).in(ASKED)) {
                var passive = document.startsSentence(i) || document.token(i - 1).in(BEFORE_ASKED);
                return passive && !document.token(i).is("told") && (i == asked || document.token(i + 1).is("by"));
            }
        }
        return false;
    }

    /** Of "asked by the host “why?”" the host; null where nobody is named. */
    Attribution questioner(int from, int quotation) {
        for (int i = quotation - 1; i >= from && i > quotation - 1 - LONGEST_AGENT; i--) {
            if (document.token(i).in(ASKED)) {
                int last = document.token(quotation - 1).isWord() ? quotation - 1 : quotation - 2;
                var agent = document.token(i + 1).is("by") ? phrases.endingAt(i + 2, last) : null;
                return agent == null ? null : new Attribution(agent, i, Rule.PASSIVE);
            }
        }
        return null;
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
