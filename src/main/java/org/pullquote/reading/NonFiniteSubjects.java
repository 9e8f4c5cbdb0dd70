package org.pullquote.reading;

import java.util.Set;

/** Finds the subject of a verb that is no finite one: went on to say, talking of it and saying, a letter asking. */
final class NonFiniteSubjects {

    private static final int CAUSE_BACK = 8;
    private static final int LONGEST_COMPANION = 8;
    private static final int LONGEST_INVERTED = 10;
    private static final int LONGEST_INSERTION = 10;
    private static final Set<String> SAID = Set.of("said", "says", "revealed", "reveals", "explained", "explains");
    private static final Set<String> CAUSING = Lexicon.words("""
            allowed allowing allows caused causes causing drove driving encouraged encouraging forced forces forcing inspired
            inspiring lead leading leads led pressed pressing prompted prompting prompts pushed pushing""");
    private static final Set<String> PARTING = Set.of("although", "because", "though", "whereas", "while");
    private static final Set<String> PLACING = Set.of("at", "in", "inside", "near", "on", "outside");
    private static final Set<String> TAKING_OBJECTS = Set.of("about", "against", "at", "during", "for", "from", "in", "inside",
            "near",
            "on", "outside", "over");
    private static final Set<String> SHOWING = Set.of("films", "filmed", "showed", "shows");
    private static final Set<String> RAISING = Set.of("alleged", "believed", "claimed", "expected", "reported", "rumored",
            "rumoured", "said", "supposed", "thought", "understood");
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been");

    private final Document document;
    private final NounPhrases phrases;

    NonFiniteSubjects(Document document, NounPhrases phrases) {
        this.document = document;
        this.phrases = phrases;
    }

    /** Of a verb that a word such as "to" or "and" at this place ties to what is before it; null for none. */
    Phrase chained(int from, int verb, int before) {
        if (isRaised(from, before)) {
            return phrases.leftOf(from, before - 1);
        }
        var caused = document.token(before).is("to") ? caused(from, before) : null;
        var accompanying = document.token(verb).lower().endsWith("ing") ? accompanying(from, before) : null;
        return caused != null ? caused : accompanying != null ? accompanying : phrases.firstIn(subordinate(from, before), verb);
    }

    /** "Smith is alleged to": whether this is the "to" of what others tell of the subject in front. */
    boolean isRaised(int from, int to) {
        return to - 2 > from && document.token(to).is("to") && document.token(to - 1).in(RAISING)
                && document.token(to - 2).in(BE);
    }

    /** Of a verb in -ing behind a sign, an auxiliary or a noun such as "statement" at this place; null for none. */
    Phrase detached(int from, int verb, int before) {
        var previous = document.token(before);
        var tag = previous.is(",") ? tag(from, before) : null;
        if (tag != null) {
            return tag;
        }
        var shown = previous.is(",") && !document.token(verb).is("adding") ? shown(from, before) : null;
        if (shown != null) {
            return shown;
        }
        var subject = previous.in(BE) ? phrases.leftOf(from, verb) : previous.is(",") ? inverted(from, before) : null;
        return subject != null ? subject : phrases.firstIn(clause(from, before), verb);
    }

    /** Whether the phrase in front of a verb in -ing is where or to whom somebody speaks, and not who. */
    boolean isObject(int from, Phrase phrase) {
        return addresses(phrase) || places(from, phrase);
    }

    /** Of "Smith also left the club", a name and what looks like its verb, Smith; the phrase itself where it is none such. */
    Phrase subjectOf(Phrase phrase) {
        int first = phrase.from();
        while (first < phrase.to() && document.token(first).in(Lexicon.TITLES)) {
            first++;
        }
        int end = NameRuns.pastName(document, first, phrase.to());
        var acts = end > first && end < phrase.to() && document.token(phrase.to() - 1).isCapital()
                && SubjectPlaces.isFinite(document.token(end))
                && !document.token(end).in(Lexicon.RELATIONS) && !document.token(end).in(Lexicon.OFFICES)
                && !document.token(end).isPossessive();
        return acts ? new Phrase(phrase.from(), end) : phrase;
    }

    /** "Leading the producers to add": who is made to; null for nobody. */
    private Phrase caused(int from, int to) {
        var object = to > from ? phrases.endingAt(from, to - 1) : null;
        for (int i = to - 1; object != null && i >= from && i >= to - CAUSE_BACK; i--) {
            if (document.token(i).in(CAUSING)) {
                return new Phrase(i + 1, to);
            }
        }
        return null;
    }

    /** "With a source denying it and telling": who does so; null for none. */
    private Phrase accompanying(int from, int before) {
        for (int i = before - 1; i > from; i--) {
            if (document.token(i).is("with")) {
                int end = i + 1;
                while (end < before && end - i < LONGEST_COMPANION && !document.token(end).isParticiple()) {
                    end++;
                }
                var who = end > i + 1 && end < before && document.token(end).isParticiple()
                        && (document.token(i - 1).is(",") || document.token(end - 1).in(Lexicon.RELATIONS));
                return who ? new Phrase(i + 1, end) : null;
            }
        }
        return null;
    }

    /**
     * "…, even though fans asked": index behind the last word that begins another clause; the first token's where none does.
     */
    private int subordinate(int from, int before) {
        for (int i = before - 1; i > from + 1; i--) {
            if (document.token(i).in(PARTING) && (document.token(i - 1).is(",") || document.token(i - 1).is("even"))) {
                return i + 1;
            }
        }
        return from;
    }

    /** "It has failed, she claimed, saying": who is named between the commas with a verb; null for nobody. */
    private Phrase tag(int from, int comma) {
        int verb = comma - 1;
        if (verb - 2 < from || CueVerbs.lemma(document.token(verb).lower()) == null) {
            return null;
        }
        var subject = phrases.endingAt(from, verb - 1);
        var plain = subject != null && (document.token(subject.from()).in(Lexicon.SUBJECT_PRONOUNS)
                || NameRuns.pastName(document, subject.from(), verb) == verb);
        return plain && subject.from() > from && document.token(subject.from() - 1).is(",") ? subject : null;
    }

    /** "The film shows Smith, at a party, telling": who is seen to do so; null for nobody. */
    private Phrase shown(int from, int comma) {
        for (int i = comma - 2; i > from && i > comma - LONGEST_INSERTION; i--) {
            var seen = document.token(i).in(SHOWING) ? phrases.firstIn(i + 1, comma) : null;
            if (seen != null) {
                return seen.from() == i + 1 && document.token(seen.to()).is(",") ? seen : null;
            }
        }
        return null;
    }

    /** "…, said the producer, adding": the subject that ends at this comma behind its verb; null for none. */
    private Phrase inverted(int from, int comma) {
        for (int i = comma - 2; i > from && i > comma - LONGEST_INVERTED; i--) {
            if (document.token(i).in(SAID) && document.token(i - 1).is(",")) {
                var right = phrases.rightOf(i, comma);
                return right != null && right.to() == comma ? right : null;
            }
        }
        return null;
    }

    /** "Smith sang — Jones, 40, adding": index behind the last dash that sets off a clause of a name and a comma. */
    private int clause(int from, int comma) {
        for (int i = comma - 1; i > from; i--) {
            if (document.token(i).is("—") || document.token(i).is("–")) {
                int name = i + 1;
                int end = NameRuns.pastName(document, name, comma + 1);
                return end > name && document.token(end).is(",") ? name : from;
            }
        }
        return from;
    }

    /** "Wrote a letter to Smith asking": it is the writer who asks. */
    private boolean addresses(Phrase phrase) {
        for (int i = phrase.from(); i + 1 < phrase.to(); i++) {
            if (document.token(i).isSmall() && document.token(i).in(Lexicon.CUE_NOUNS) && document.token(i + 1).is("to")) {
                return true;
            }
        }
        return false;
    }

    /** "Issued a statement in Salem, Ohio saying", "praised the pupil at school saying": not who says. */
    private boolean places(int from, Phrase phrase) {
        for (int i = phrase.from() + 1; i + 1 < phrase.to(); i++) {
            if (document.token(i).in(PLACING) && !NameRuns.endsRole(document, i - 1)) {
                return true;
            }
        }
        return phrase.from() > from && (document.token(phrase.from() - 1).in(TAKING_OBJECTS) || isRegion(from, phrase.from()));
    }

    /** "In Salem, Ohio": whether this token goes on with a place. */
    private boolean isRegion(int from, int index) {
        return index - 3 >= from && document.token(index).isCapital() && document.token(index - 1).is(",")
                && document.token(index - 2).isCapital() && !document.token(index - 2).in(Lexicon.NOT_NAMES)
                && document.token(index - 3).in(PLACING);
    }
}
