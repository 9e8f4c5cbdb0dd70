package org.pullquote.reading;

/** Finds whom the "who" in front of a verb stands for. */
final class RelativeClauses {

    /** Tokens between "who" and its verb, and of a short phrase in front of it. */
    private static final int BACK = 5;

    private final Document document;
    private final NounPhrases phrases;

    RelativeClauses(Document document, NounPhrases phrases) {
        this.document = document;
        this.phrases = phrases;
    }

    /** Index of a "who" closely before the verb; -1 for none. */
    int who(int from, int verb) {
        for (int i = verb - 1; i >= from && i >= verb - BACK; i--) {
            if (document.token(i).is("who")) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whom the "who" of the verb's clause stands for, or else the phrase in front of the verb; null for nobody.
     *
     * @param nearest that phrase; null for none
     */
    Phrase subject(int from, int verb, Phrase nearest) {
        int near = who(from, verb);
        if (near > from) {
            var relative = nearest == null || nearest.holds(near) || isWithin(nearest, near, verb);
            int governing = relative || nearest == null ? near : governing(from, verb, nearest);
            return relative || governing == near ? antecedent(from, near) : nearest;
        }
        int far = nearest == null ? -1 : governing(from, verb, nearest);
        return far > from ? antecedent(from, far) : nearest;
    }

    /** "The lawyer who had represented Smith said": index of the "who" of whose verb a phrase is the object; -1 for none. */
    private int governing(int from, int verb, Phrase object) {
        if (document.token(verb).is(CueVerbs.lemma(document.token(verb).lower()))) {
            // "The fan who heard Smith say": it is Smith who says.
            return -1;
        }
        for (int i = object.from() - 1; i > from && i > object.from() - BACK && document.token(i).isSmall(); i--) {
            if (document.token(i).is("who")) {
                return i < object.from() - 1 ? i : -1;
            }
        }
        return -1;
    }

    /** "Somebody who is in the know said": whether a phrase belongs to the clause of this "who". */
    private boolean isWithin(Phrase phrase, int who, int verb) {
        for (int i = who; i < verb; i++) {
            if (document.token(i).is(",")) {
                return false;
            }
        }
        return phrase.from() > who && document.token(phrase.from() - 1).in(Lexicon.PREPOSITIONS);
    }

    /** Of "critics such as Smith, who" Smith; null for nobody. */
    private Phrase antecedent(int from, int who) {
        int described = NameRuns.endsRole(document, who - 1) ? determiner(from, who - 1) : -1;
        if (described >= 0) {
            return new Phrase(described, who);
        }
        var near = document.token(who - 1).is(",") ? phrases.endingAt(from, who - 2) : null;
        var found = near != null && document.token(near.from()).isCapital() ? near : phrases.leftOf(from, who);
        return found == null ? null : phrases.nameAtEnd(found);
    }

    /** Index of the determiner of a short phrase that ends with this token; -1 for none. */
    private int determiner(int from, int last) {
        for (int i = last - 1; i >= from && i >= last - BACK && document.token(i).isWord(); i--) {
            if (document.token(i).in(Lexicon.DETERMINERS)) {
                return i;
            }
        }
        return -1;
    }
}
