package org.pullquote.reading;

import java.util.Set;

/** Finds who speaks from the sentence in which a quotation stands. */
final class WithinSentence {

    /** Tokens looked at in front of a quotation and behind it. */
    private static final int BEFORE = 80;
    private static final int AFTER = 26;
    private static final int WEAK_REACH = 8;
    private static final String UNFINISHED = ",?!—…-–";
    private static final Set<String> NEW_CLAUSE = Set.of("and", "but", "or", "while", "whereas", "although", "though",
            "before", "after", "yet", "so", "because", "when");
    private static final Set<String> GOES_ON = Set.of("and", "but", "or", "then", "adding", "while");

    private final Document document;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Cues cues;

    WithinSentence(Document document, NounPhrases phrases, Subjects subjects, Cues cues) {
        this.document = document;
        this.phrases = phrases;
        this.subjects = subjects;
        this.cues = cues;
    }

    /**
     * The speaker of the quotation at this token; null where the sentence does not tell.
     *
     * @param previous what was found for the quotation before it in the same sentence; null for none
     */
    Attribution of(int token, Attribution previous) {
        var sentence = document.sentenceOf(token);
        int from = token;
        while (from > sentence.first() && token - from < BEFORE && !document.token(from - 1).isQuotation()) {
            from--;
        }
        int to = token + 1;
        while (to < sentence.end() && !document.token(to).isQuotation()) {
            to++;
        }
        var found = choose(token, behind(token, to), before(from, token, previous), to);
        if (found == null && previous != null && coordinated(from, token)) {
            return previous.by(Rule.COORDINATED);
        }
        if (found == null) {
            found = first(colon(from, token, sentence), passive(from, token, to), cueNoun(from, token));
        }
        var speaker = found == null ? null : subjects.clean(found.speaker());
        return speaker == null ? null : new Attribution(speaker, found.cue(), found.rule());
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

    private Attribution behind(int quotation, int to) {
        int x = quotation + 1;
        var dash = false;
        while (x < to && !document.token(x).isWord() && ",—–―.…-)!?".contains(document.token(x).text())) {
            dash |= "—–―-".contains(document.token(x).text());
            x++;
        }
        if (x >= to || document.token(x).in(NEW_CLAUSE)) {
            return null;
        }
        if (document.token(x).is("according") && x + 1 < to && document.token(x + 1).is("to")) {
            return according(x, to);
        }
        if (dash && document.token(x).isCapital() && signs(x, to)) {
            return new Attribution(new Phrase(x, NameRuns.end(document, x, to)), -1, Rule.DASH);
        }
        for (int y = x; y < Math.min(to, x + AFTER); y++) {
            var token = document.token(y);
            if (token.is(";") || token.is(":")
                    || y > x && NEW_CLAUSE.contains(token.lower()) && !document.token(y - 1).isCapital()) {
                return null;
            }
            if (cues.isCue(x, y)) {
                return behind(x, y, to);
            }
        }
        return null;
    }

    /** Whether nothing but a name and what belongs to it follows, as under a letter. */
    private boolean signs(int x, int to) {
        var end = NameRuns.end(document, x, to);
        return end == to || document.token(end).is(",") || document.token(end).is(".") || document.token(end).is("(");
    }

    private Attribution behind(int x, int verb, int to) {
        var finite = !document.token(verb).lower().endsWith("ing");
        var right = finite ? phrases.rightOf(verb, to) : null;
        if (verb == x) {
            return right == null ? null : new Attribution(right, verb, Rule.INVERTED);
        }
        var inverted = invertedAfterComma(x, verb, to);
        if (inverted != null) {
            return new Attribution(inverted, verb, Rule.INVERTED);
        }
        var subject = subjects.of(x, verb);
        if (subject != null) {
            return new Attribution(subject, verb, Rule.SUBJECT_VERB);
        }
        return right == null ? null : new Attribution(right, verb, Rule.INVERTED);
    }

    private Attribution according(int index, int to) {
        int from = index + 2;
        int end = from;
        while (end < to && !document.token(end).is(",") && !document.token(end).is(";") && !document.token(end).isQuotation()) {
            end++;
        }
        if (end > from && end == to && document.token(end - 1).is(".")) {
            end--;
        }
        return end == from ? null : new Attribution(new Phrase(from, end), index, Rule.ACCORDING_TO);
    }

    private Attribution before(int from, int quotation, Attribution previous) {
        Attribution weaker = null;
        for (int y = quotation - 1; y >= from; y--) {
            var token = document.token(y);
            if (token.is("according") && y + 1 < quotation && document.token(y + 1).is("to")) {
                return according(y, quotation);
            }
            if (cues.isCue(from, y) && reaches(y, quotation)) {
                var found = before(from, y, quotation, previous);
                if (found != null && !isVague(found, from)) {
                    return found;
                }
                weaker = weaker == null ? found : weaker;
            }
        }
        return weaker;
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

    /** "It", or somebody of a relative clause: a verb further ahead tells better. */
    private boolean isVague(Attribution found, int from) {
        var first = document.token(found.speaker().from());
        var who = subjects.who(from, found.cue());
        return first.is("it") || first.is("which") || first.is("that") || who >= from;
    }

    private Attribution before(int from, int verb, int quotation, Attribution previous) {
        int start = from;
        if (previous == null) {
            start = Math.max(document.sentenceOf(verb).first(), quotation - BEFORE);
        }
        var inverted = invertedAfterComma(start, verb, quotation);
        if (inverted != null) {
            return new Attribution(inverted, verb, Rule.INVERTED);
        }
        var subject = previous != null && goesOnFrom(from, verb) ? previous.speaker() : subjects.of(start, verb);
        if (subject != null) {
            return new Attribution(subject, verb, Rule.VERB_BEFORE);
        }
        if (previous != null) {
            return new Attribution(previous.speaker(), verb, Rule.VERB_BEFORE);
        }
        var last = document.token(quotation - 1);
        var right = last.is(":") || last.is(",") ? phrases.rightOf(verb, quotation) : null;
        if (right == null && document.token(verb).lower().endsWith("ing")) {
            right = phrases.firstIn(quotation + 1, Math.min(document.sentenceOf(verb).end(), quotation + AFTER));
        }
        return right == null ? null : new Attribution(right, verb, Rule.VERB_BEFORE);
    }

    /** "“…” for the paper and said “…”": the verb goes on with the subject that spoke before. */
    private boolean goesOnFrom(int from, int verb) {
        if (verb == from || !document.token(verb - 1).is("and") && !document.token(verb - 1).is("but")) {
            return false;
        }
        int first = from;
        while (first < verb && !document.token(first).isWord()) {
            first++;
        }
        var subject = phrases.firstIn(first, verb);
        return subject == null || subject.from() > first;
    }

    /** "…, adds the producer": the subject behind a verb that a comma parts from what is before it; null for none. */
    private Phrase invertedAfterComma(int from, int verb, int to) {
        var token = document.token(verb);
        if (verb == from || !document.token(verb - 1).is(",") || token.lower().endsWith("ing")
                || CueVerbs.describes(token.lower())) {
            return null;
        }
        var right = phrases.rightOf(verb, to);
        var left = right == null ? null : phrases.leftOf(from, verb);
        return left != null && (phrases.isName(left) || document.token(left.from()).in(Lexicon.SUBJECT_PRONOUNS)) ? null
                : right;
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
