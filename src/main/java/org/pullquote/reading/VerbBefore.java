package org.pullquote.reading;

import java.util.Set;

/** Finds the speaker in front of a quotation: Smith said, "…". */
final class VerbBefore {

    /** Tokens looked at. */
    static final int FAR = 80;
    private static final Set<String> ANYBODY = Set.of("anybody", "anyone", "everybody", "everyone", "people", "those");
    private static final Set<String> BEFORE = Set.of("after", "before");
    /** Tokens between a passive and what somebody is called: was branded a “joke”. */
    private static final int NEAR = 2;
    private static final int FAR_BEHIND = 26;
    private static final int WEAK_REACH = 8;
    /** Tokens from "as" to what somebody is called: as a shameless “joke”. */
    private static final int NEAR_AS = 3;
    private static final int VIEW_REACH = 12;

    private final Document document;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Cues cues;
    private final CueNouns nouns;
    private final VagueSubjects vague;

    VerbBefore(Grammar grammar, CueNouns nouns) {
        this.document = grammar.document();
        this.phrases = grammar.phrases();
        this.subjects = grammar.subjects();
        this.cues = grammar.cues();
        this.nouns = nouns;
        this.vague = new VagueSubjects(document, grammar.clauses());
    }

    /** @param previous what was found for the quotation before it in the same sentence; null for none */
    Attribution of(int from, int quotation, Attribution previous) {
        Attribution weaker = null;
        for (int y = quotation - 1; y >= from; y--) {
            var claimant = nouns.claimant(from, y, quotation);
            if (claimant != null) {
                return new Attribution(claimant, y, Rule.VERB_BEFORE);
            }
            if (quotation - y <= NEAR && cues.isPassive(from, y, quotation)) {
                return null;
            }
            var describer = describer(y, quotation);
            if (describer != null) {
                return describer;
            }
            var source = Sources.at(document, y, quotation);
            if (source != null) {
                return source;
            }
            if (cues.isCue(from, y) && reaches(y, quotation)) {
                var found = at(from, y, quotation, previous);
                if (found != null && !vague.isVague(found, from, quotation)) {
                    return found;
                }
                weaker = weaker == null ? found : weaker;
            }
        }
        if (weaker != null && isAnybody(weaker.speaker())) {
            var subject = phrases.firstIn(from, weaker.speaker().from());
            return subject == null ? null : new Attribution(subject, weaker.cue(), Rule.VERB_BEFORE);
        }
        return weaker != null ? weaker : viewed(from, quotation);
    }

    /** "Urging people who feel “betrayed”": who are none that speak. */
    private boolean isAnybody(Phrase phrase) {
        return phrase.to() < document.tokens.size() && document.token(phrase.to() - 1).in(ANYBODY)
                && document.token(phrase.to()).is("who");
    }

    /** "A plan described by Smith as a “breakthrough”": whose description it is; null for nobody's. */
    private Attribution describer(int verb, int quotation) {
        if (!CueVerbs.describes(document.token(verb).lower()) || !document.token(verb + 1).is("by")) {
            return null;
        }
        for (int as = Math.max(verb + 3, quotation - NEAR_AS); as < quotation && as < verb + VIEW_REACH; as++) {
            if (document.token(as).is("as")) {
                var agent = phrases.endingAt(verb + 2, as - 1);
                return agent == null || agent.from() > verb + 2 ? null : new Attribution(agent, verb, Rule.PASSIVE);
            }
        }
        return null;
    }

    /** "Smith heralded it as a “breakthrough”": an opinion, whatever else the verb means without its "as". */
    private Attribution viewed(int from, int quotation) {
        int as = quotation - 1;
        if (as > from && document.token(as).in(Lexicon.DETERMINERS)) {
            as--;
        }
        for (int y = as - 1; document.token(Math.max(as, from)).is("as") && y > from && y > as - VIEW_REACH; y--) {
            if (CueVerbs.views(document.token(y).lower())) {
                var subject = subjects.of(from, y);
                return subject == null ? null : new Attribution(subject, y, Rule.VERB_BEFORE);
            }
        }
        return null;
    }

    /** A verb that has other uses as often counts only close to the words. */
    private boolean reaches(int verb, int quotation) {
        if (!CueVerbs.isWeak(document.token(verb).lower())) {
            return true;
        }
        for (int i = verb + 1; i < quotation - 1; i++) {
            if (document.token(i).is("that")) {
                return true;
            }
            if (i > verb + WEAK_REACH || document.token(i).is(",") && i < quotation - 2) {
                return false;
            }
        }
        return true;
    }

    private Attribution at(int from, int verb, int quotation, Attribution before) {
        var previous = before == null || before.rule() == Rule.CUE_NOUN ? null : before;
        int start = from;
        if (previous == null) {
            start = Math.max(document.sentenceOf(verb).first(), quotation - FAR);
        }
        var inverted = subjects.invertedAfterComma(start, verb, quotation);
        if (inverted != null) {
            return new Attribution(inverted, verb, Rule.INVERTED);
        }
        var goesOn = previous != null && (goesOnFrom(from, verb) || CueVerbs.thinks(document.token(verb).lower()));
        var timed = verb > from && document.token(verb - 1).in(BEFORE) && document.token(verb).isParticiple();
        var subject = goesOn || timed && previous != null ? previous.speaker() : subjects.of(start, verb);
        if (subject != null) {
            return new Attribution(subject, verb, Rule.VERB_BEFORE);
        }
        if (previous != null) {
            return new Attribution(previous.speaker(), verb, Rule.VERB_BEFORE);
        }
        var last = document.token(quotation - 1);
        var right = last.is(":") || last.is(",") ? phrases.rightOf(verb, quotation) : null;
        if (right == null && document.token(verb).lower().endsWith("ing")) {
            int end = Math.min(document.sentenceOf(verb).end(), quotation + FAR_BEHIND);
            right = phrases.firstIn(document.behindComma(quotation + 1, end), end);
        }
        return right == null ? null : new Attribution(right, verb, Rule.VERB_BEFORE);
    }

    /**
     * "“…” for the paper and said “…”", "“…” after hearing it, adding “…”": the verb goes on with the subject that spoke
     * before.
     */
    private boolean goesOnFrom(int from, int verb) {
        int first = from;
        while (first < verb && !document.token(first).isWord()) {
            first++;
        }
        if (verb > first && document.token(verb - 1).is(",") && document.token(verb).lower().endsWith("ing")) {
            return document.token(first).in(Lexicon.SUBORDINATING) && document.token(first + 1).lower().endsWith("ing");
        }
        if (verb == from || !document.token(verb - 1).is("and") && !document.token(verb - 1).is("but")) {
            return false;
        }
        var subject = phrases.firstIn(first, verb);
        return !document.token(first).in(Lexicon.SUBORDINATING) && (subject == null || subject.from() > first);
    }
}
