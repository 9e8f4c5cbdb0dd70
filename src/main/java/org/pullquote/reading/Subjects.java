package org.pullquote.reading;

import java.util.Set;

/** Finds the subject of a verb of saying, wherever the sentence puts it. */
final class Subjects {

    private static final Set<String> CHAINS = Set.of("to", "by", "in", "before", "after", "while", "without", "from", "for",
            "of", "and", "or", "but", "then", "not", "upon");
    private static final Set<String> NO_SUBJECT = Set.of("who", "the", "a", "an");
    private static final Set<String> BETWEEN = Set.of("also", "even", "later", "then");

    private final Document document;
    private final NounPhrases phrases;
    private final NonFiniteSubjects forms;
    private final RelativeClauses clauses;

    Subjects(Document document, NounPhrases phrases, RelativeClauses clauses) {
        this.document = document;
        this.phrases = phrases;
        this.forms = new NonFiniteSubjects(document, phrases);
        this.clauses = clauses;
    }

    /** The subject of the verb, to the left; null for none. */
    Phrase of(int from, int verb) {
        if (verb == from || verb == from + 1 && document.startsSentence(from) && document.token(from).lower().endsWith("ly")
                && !GivenNames.contains(document.token(from).lower()) && document.token(verb).lower().endsWith("ing")) {
            return null;
        }
        int before = verb - 1;
        while (before > from && (document.token(before).isAdverb() || document.token(before).in(BETWEEN))) {
            before--;
        }
        int and = before;
        while (and > from && document.token(and).in(Lexicon.AUXILIARIES)) {
            and--;
        }
        if (and < before && (document.token(and).is("and") || document.token(and).is("but"))) {
            return forms.chained(from, verb, and);
        }
        if (and < before && forms.isRaised(from, and)) {
            return forms.chained(from, verb, and);
        }
        var previous = document.token(before);
        if (previous.in(CHAINS)) {
            return forms.chained(from, verb, before);
        }
        if (document.token(verb).lower().endsWith("ing")
                && (previous.is(",") || previous.is(")") || previous.is("—") || previous.is("–") || previous.isQuotation()
                        || previous.in(Lexicon.AUXILIARIES) || previous.in(Lexicon.CUE_NOUNS))) {
            return forms.detached(from, verb, before);
        }
        if (previous.is("as") && before > from) {
            int quoted = before - 1 > from && document.token(before - 1).is("quoted") ? before - 1 : before;
            return phrases.leftOf(from, quoted);
        }
        var subject = phrases.leftOf(from, verb);
        if (subject != null && document.token(verb).lower().endsWith("ing")) {
            if (forms.isObject(from, subject)) {
                return phrases.firstIn(from, verb);
            }
            subject = forms.subjectOf(subject);
        }
        subject = clauses.subject(from, verb, subject);
        return subject != null ? subject : phrases.firstIn(from, verb);
    }

    /** "…, adds the producer": the subject behind a verb that a comma parts from what is before it; null for none. */
    Phrase invertedAfterComma(int from, int verb, int to) {
        var token = document.token(verb);
        if (verb == from || !document.token(verb - 1).is(",") || token.lower().endsWith("ing") || token.is("told")
                || CueVerbs.describes(token.lower())) {
            return null;
        }
        var right = phrases.rightOf(verb, to);
        if (right != null && right.to() == to && to < document.tokens.size() && document.token(to).isQuotation()) {
            // "…, says Smith “broke me”": of whom it is said.
            return null;
        }
        if (right != null && right.to() < to && document.token(right.to()).is("when")) {
            // "…, said the days when": what is said.
            return null;
        }
        if (right != null && document.token(right.to() - 1).in(Lexicon.RELATIONS)) {
            return right;
        }
        if (right != null && right.to() < to && document.token(right.to()).is(",") && document.startsSentence(from)
                && NameRuns.pastName(document, right.from(), right.to()) == right.to() && right.to() > right.from() + 1) {
            return right;
        }
        var left = right == null ? null : phrases.leftOf(from, verb);
        return left != null && (NameRuns.isName(document, left) || document.token(left.from()).in(Lexicon.SUBJECT_PRONOUNS))
                ? null
                : right;
    }

    /**
     * The phrase without conjunctions and auxiliaries in front, signs, adverbs and a name's letters behind; null where nothing
     * is left.
     */
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
        if (to - from > 2 && NameCuts.isLetters(document.token(to - 1))
                && GivenNames.contains(document.token(to - 3).lower())) {
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
