package org.pullquote.reading;

import java.util.Set;

/** Finds the subject of a verb of saying, wherever the sentence puts it. */
final class Subjects {

    private static final Set<String> CHAINS = Set.of("to", "by", "in", "before", "after", "while", "without", "from", "for",
            "of", "and", "or", "but", "then", "not", "upon");
    private static final Set<String> NO_SUBJECT = Set.of("who", "the", "a", "an");
    private static final int WHO_BACK = 5;
    private static final int CAUSE_BACK = 8;
    private static final int LONGEST_INVERTED = 10;
    private static final Set<String> SAID = Set.of("said", "says", "revealed", "reveals", "explained", "explains");
    private static final Set<String> CAUSING = Lexicon.words("""
            allowed allowing allows caused causes causing drove driving encouraged encouraging forced forces forcing inspired
            inspiring lead leading leads led pressed pressing prompted prompting prompts pushed pushing""");
    private static final Set<String> BETWEEN = Set.of("also", "even", "later", "then");
    private static final Set<String> CONCESSIVE = Set.of("although", "because", "though", "whereas", "while");
    private static final Set<String> PLACING = Set.of("about", "against", "at", "during", "for", "in", "inside", "near", "on",
            "outside", "over");
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "be", "been");

    private final Document document;
    private final NounPhrases phrases;

    Subjects(Document document, NounPhrases phrases) {
        this.document = document;
        this.phrases = phrases;
    }

    /** The subject of the verb, to the left; null for none. */
    Phrase of(int from, int verb) {
        if (verb == from || verb == from + 1 && document.startsSentence(from) && document.token(from).lower().endsWith("ly")
                && document.token(verb).lower().endsWith("ing")) {
            return null;
        }
        int before = verb - 1;
        while (before > from && (document.token(before).isAdverb() || document.token(before).in(BETWEEN))) {
            before--;
        }
        var previous = document.token(before);
        if (previous.in(CHAINS)) {
            var caused = previous.is("to") ? caused(from, before) : null;
            var accompanying = document.token(verb).lower().endsWith("ing") ? accompanying(from, before) : null;
            return caused != null ? caused : accompanying != null ? accompanying : phrases.firstIn(subordinate(from, before), verb);
        }
        if (document.token(verb).lower().endsWith("ing")
                && (previous.is(",") || previous.is(")") || previous.is("—") || previous.is("–") || previous.isQuotation()
                        || previous.in(Lexicon.AUXILIARIES) || previous.in(Lexicon.CUE_NOUNS))) {
            var subject = previous.in(BE) ? phrases.leftOf(from, verb) : previous.is(",") ? inverted(from, before) : null;
            return subject != null ? subject : phrases.firstIn(clause(from, before), verb);
        }
        if (previous.is("as") && before > from) {
            int quoted = before - 1 > from && document.token(before - 1).is("quoted") ? before - 1 : before;
            return phrases.leftOf(from, quoted);
        }
        var subject = phrases.leftOf(from, verb);
        if (subject != null && document.token(verb).lower().endsWith("ing") && (addresses(subject) || places(from, subject))) {
            return phrases.firstIn(from, verb);
        }
        int who = who(from, verb);
        if (who > from && (subject == null || subject.holds(who) || isWithin(subject, who, verb))) {
            subject = antecedent(from, who);
        }
        return subject != null ? subject : phrases.firstIn(from, verb);
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

    /** Index of the determiner of a short phrase that ends with this token; -1 for none. */
    private int determiner(int from, int last) {
        for (int i = last - 1; i >= from && i >= last - WHO_BACK && document.token(i).isWord(); i--) {
            if (document.token(i).in(Lexicon.DETERMINERS)) {
                return i;
            }
        }
        return -1;
    }

    /** Of "critics such as Smith, who" Smith; null for nobody. */
    private Phrase antecedent(int from, int who) {
        int described = NameRuns.isOffice(document, who - 1) ? determiner(from, who - 1) : -1;
        if (described >= 0) {
            return new Phrase(described, who);
        }
        var near = document.token(who - 1).is(",") ? phrases.endingAt(from, who - 2) : null;
        var found = near != null && document.token(near.from()).isCapital() ? near : phrases.leftOf(from, who);
        return found == null ? null : phrases.nameAtEnd(found);
    }

    /** "With a source denying it and telling": who does so; null for none. */
    private Phrase accompanying(int from, int before) {
        for (int i = before - 1; i > from; i--) {
            if (document.token(i).is("with")) {
                int end = i + 1;
                while (end < before && end - i < CAUSE_BACK && !document.token(end).lower().endsWith("ing")) {
                    end++;
                }
                return end > i + 1 && document.token(end).isSmall() && document.token(end).lower().endsWith("ing")
                        && end < before ? new Phrase(i + 1, end) : null;
            }
        }
        return null;
    }

    /** "Said the producer, adding": the subject that ends at this comma behind its verb; null for none. */
    private Phrase inverted(int from, int comma) {
        for (int i = comma - 2; i > from && i > comma - LONGEST_INVERTED; i--) {
            if (document.token(i).in(SAID) && document.token(i - 1).is(",")) {
                var right = phrases.rightOf(i, comma);
                return right != null && right.to() == comma ? right : null;
            }
        }
        return null;
    }

    /** "…, even though fans asked": index behind the last word that begins another clause; the first token's where none does. */
    private int subordinate(int from, int before) {
        for (int i = before - 1; i > from + 1; i--) {
            if (document.token(i).in(CONCESSIVE) && (document.token(i - 1).is(",") || document.token(i - 1).is("even"))) {
                return i + 1;
            }
        }
        return from;
    }

    /** "Smith sang — Jones, 40, adding": index behind the last dash that sets off a clause of a name and a comma. */
    private int clause(int from, int comma) {
        for (int i = comma - 1; i > from; i--) {
            if (document.token(i).is("—") || document.token(i).is("–")) {
                int name = i + 1;
                var named = document.token(name).isCapital() && !document.token(name).in(Lexicon.NOT_NAMES)
                        && document.token(NameRuns.end(document, name, comma + 1)).is(",");
                return named ? name : from;
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

    /** "Issued a statement in Salem, Ohio saying": a place, and nobody who says. */
    private boolean places(int from, Phrase phrase) {
        for (int i = phrase.from() + 1; i + 1 < phrase.to(); i++) {
            if (document.token(i).in(PLACING)) {
                return true;
            }
        }
        return phrase.from() > from && (document.token(phrase.from() - 1).in(PLACING)
                || document.token(phrase.from() - 1).is(",") && document.token(phrase.from()).isCapital());
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

    /** Index of a "who" closely before the verb; -1 for none. */
    int who(int from, int verb) {
        for (int i = verb - 1; i >= from && i >= verb - WHO_BACK; i--) {
            if (document.token(i).is("who")) {
                return i;
            }
        }
        return -1;
    }

    /** "…, adds the producer": the subject behind a verb that a comma parts from what is before it; null for none. */
    Phrase invertedAfterComma(int from, int verb, int to) {
        var token = document.token(verb);
        if (verb == from || !document.token(verb - 1).is(",") || token.lower().endsWith("ing") || token.is("told")
                || CueVerbs.describes(token.lower())) {
            return null;
        }
        var right = phrases.rightOf(verb, to);
        if (right != null && document.token(right.to() - 1).in(Lexicon.RELATIONS)) {
            return right;
        }
        var left = right == null ? null : phrases.leftOf(from, verb);
        return left != null && (phrases.isName(left) || document.token(left.from()).in(Lexicon.SUBJECT_PRONOUNS)) ? null
                : right;
    }

    /** The phrase without conjunctions and auxiliaries in front, signs and adverbs behind; null where nothing is left. */
    Phrase clean(Phrase phrase) {
        if (phrase == null) {
            return null;
        }
        int from = phrase.from();
        int to = phrase.to();
        while (from < to && dropsInFront(document.token(from), to - from)) {
            from++;
        }
        while (to > from && dropsBehind(document.token(to - 1))) {
            to--;
        }
        return from == to || to == from + 1 && document.token(from).in(NO_SUBJECT) ? null : new Phrase(from, to);
    }

    private static boolean dropsInFront(Token token, int left) {
        var sign = !token.isWord() && "@#".indexOf(token.text().charAt(0)) < 0;
        return sign || token.in(Lexicon.CONJUNCTIONS) && !token.is("who")
                || token.in(Lexicon.AUXILIARIES) && left > 1 && !token.isCapital();
    }

    private static boolean dropsBehind(Token token) {
        return !token.isWord() && "@#".indexOf(token.text().charAt(0)) < 0 || token.in(Lexicon.AUXILIARIES) || token.isAdverb();
    }
}
