package org.pullquote.reading;

import java.util.Set;

/** Finds the speaker behind a quotation: "…," Smith said; "…," said Smith; "…," according to Smith; "…" — Smith. */
final class VerbBehind {

    /** Tokens looked at. */
    private static final int FAR = 26;
    private static final int LONGEST_INNER = 8;
    private static final Set<String> NEW_CLAUSE = Set.of("and", "but", "or", "while", "whereas", "although", "though",
            "before", "after", "yet", "so", "because", "when");

    /** What is said itself: “Why?” She said nothing. */
    private static final Set<String> ANSWERS = Set.of("no", "nothing", "yes");

    private final Document document;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Cues cues;
    private final SentenceTags tags;

    VerbBehind(Grammar grammar, SentenceTags tags) {
        this.document = grammar.document();
        this.phrases = grammar.phrases();
        this.subjects = grammar.subjects();
        this.cues = grammar.cues();
        this.tags = tags;
    }

    /** @param to index behind the last token that belongs to this quotation; null for no speaker */
    Attribution of(int quotation, int to) {
        int x = quotation + 1;
        var dash = false;
        while (x < to && !document.token(x).isWord() && ",—–―.…-)!?".contains(document.token(x).text())) {
            dash |= "—–―-".contains(document.token(x).text());
            x++;
        }
        if (x >= to) {
            return null;
        }
        var clause = document.token(x).is("where") ? tags.of(x, to) : null;
        if (clause != null) {
            return clause;
        }
        var found = document.token(x).in(NEW_CLAUSE) || x + 1 < to && document.token(x + 1).is("which") ? null
                : directly(quotation, x, to, dash);
        return found != null ? found : tags.of(x, to);
    }

    private Attribution directly(int quotation, int x, int to, boolean dash) {
        var source = Sources.at(document, x, to);
        if (source != null || document.token(x).is("to")) {
            return source;
        }
        if (document.token(x).is("per")) {
            return Sources.of(document, x, x + 1, to);
        }
        if (dash && document.token(x).isCapital() && signs(x, to)) {
            return new Attribution(new Phrase(x, NameRuns.end(document, x, to)), -1, Rule.DASH);
        }
        for (int y = x; y < Math.min(to, x + FAR); y++) {
            var token = document.token(y);
            if (token.is("(")) {
                y = closing(y, to);
                continue;
            }
            if (token.is(";") || token.is(":")
                    || y > x && NEW_CLAUSE.contains(token.lower()) && !document.token(y - 1).isCapital()
                            && !NameRuns.joinsRoles(document, y, to)
                            && !joinsDepartments(y, to)) {
                return null;
            }
            if (token.is("as") && y + 1 < to && document.token(y + 1).is("saying")) {
                var quoted = subjects.of(x, y + 1);
                return quoted == null ? null : new Attribution(quoted, y + 1, Rule.SUBJECT_VERB);
            }
            if (cues.isCue(x, y) && isAnswer(y + 1, to)) {
                return null;
            }
            if (cues.isCue(x, y) && !CueVerbs.quotes(token.lower())) {
                if (y + 1 < document.tokens.size() && document.token(y + 1).isQuotation() && document.token(y - 1).is("to")) {
                    // "“…,” leading them to believe “…”": what follows is believed.
                    return null;
                }
                int inner = inner(y, to);
                return inner > y ? new Attribution(new Phrase(y + 1, inner), inner, Rule.SUBJECT_VERB) : at(x, y, to);
            }
        }
        return document.startsSentence(quotation) ? anyVerb(x, to) : null;
    }

    /** "The magazine claimed a friend said.": index of the verb of who is told to have said it; the verb's own for nobody. */
    private int inner(int verb, int to) {
        int last = to - 1;
        while (last > verb && !document.token(last).isWord()) {
            last--;
        }
        var found = last > verb + 1 && last < verb + LONGEST_INNER && cues.isCue(verb + 1, last)
                && !document.token(last).is(CueVerbs.lemma(document.token(last).lower()))
                        ? phrases.leftOf(verb + 1, last)
                        : null;
        return found != null && found.from() == verb + 1 && found.to() == last ? last : verb;
    }

    /** “Why?” She said no. */
    private boolean isAnswer(int index, int to) {
        return index < to && document.token(index).in(ANSWERS) && (index + 1 == to || document.token(index + 1).is("."));
    }

    /** The "and" of "the work and pensions minister". */
    private boolean joinsDepartments(int and, int to) {
        return and + 2 < to && document.token(and + 2).in(Lexicon.OFFICES) && document.token(and + 1).isSmall()
                && CueVerbs.lemma(document.token(and + 1).lower()) == null
                && document.token(and - 2).in(Lexicon.DETERMINERS);
    }

    /** Index of the bracket that closes this one; its own where none does. */
    private int closing(int bracket, int to) {
        for (int i = bracket; i < Math.min(to, bracket + FAR); i++) {
            if (document.token(i).is(")")) {
                return i;
            }
        }
        return bracket;
    }

    /** "“…?” Smith pressed.": a name or a pronoun right behind the words, and nothing but a verb behind it. */
    private Attribution anyVerb(int x, int to) {
        var first = document.token(x);
        var pronoun = first.is("he") || first.is("she");
        int verb = pronoun ? x + 1 : NameRuns.pastName(document, x, to);
        if (verb == x || verb >= to || !document.token(verb).isSmall() || document.token(verb).in(Lexicon.AUXILIARIES)
                || !document.token(verb).lower().endsWith("ed") && !document.token(verb).lower().endsWith("s")) {
            return null;
        }
        var ends = verb + 1 == to || ".,".contains(document.token(verb + 1).text());
        return ends ? new Attribution(new Phrase(x, verb), verb, Rule.SUBJECT_VERB) : null;
    }

    /** Whether nothing but a name and what belongs to it follows, as under a letter. */
    private boolean signs(int x, int to) {
        var end = NameRuns.end(document, x, to);
        return end == to || document.token(end).is(",") || document.token(end).is(".") || document.token(end).is("(");
    }

    private Attribution at(int x, int verb, int to) {
        var finite = !document.token(verb).lower().endsWith("ing");
        var right = finite && !document.token(verb).is("told") ? phrases.rightOf(verb, to) : null;
        if (verb == x) {
            return right == null ? null : new Attribution(right, verb, Rule.INVERTED);
        }
        var inverted = subjects.invertedAfterComma(x, verb, to);
        if (inverted != null) {
            return new Attribution(inverted, verb, Rule.INVERTED);
        }
        var subject = subjects.of(x, verb);
        var reporter = right != null && document.token(verb - 1).is(",") && NameRuns.isName(document, right)
                && !CueVerbs.takesPerson(document.token(verb).lower());
        if (reporter && (subject == null || subject.from() > x)) {
            return new Attribution(right, verb, Rule.INVERTED);
        }
        if (subject != null) {
            return new Attribution(subject, verb, Rule.SUBJECT_VERB);
        }
        return right == null ? null : new Attribution(right, verb, Rule.INVERTED);
    }
}
