package org.pullquote.reading;

import java.util.Set;

/** Tells verbs in front of words whose subject tells less of who speaks than a verb further ahead. */
final class VagueSubjects {

    /** Tokens between "which" and its verb. */
    private static final int WHICH_REACH = 8;
    private static final int NEAR = 4;
    private static final Set<String> PARTNERS = Set.of("between", "from", "with");
    private static final Set<String> OFFERING = Set.of("agree", "agreed", "agrees", "offer", "offered", "offers", "volunteer",
            "volunteered", "volunteers");
    private static final Set<String> CLAUSES = Set.of("how", "when", "where", "why");

    private final Document document;
    private final RelativeClauses clauses;

    VagueSubjects(Document document, RelativeClauses clauses) {
        this.document = document;
        this.clauses = clauses;
    }

    /** "It", somebody of a relative clause that is over, what somebody says they think: a verb further ahead tells better. */
    boolean isVague(Attribution found, int from, int quotation) {
        var first = document.token(found.speaker().from());
        var pronoun = first.in(Lexicon.SUBJECT_PRONOUNS);
        int who = clauses.who(from, found.cue());
        var relative = who >= from && !pronoun
                && !(document.token(Math.max(who - 1, from)).is(",") && !endsBefore(found.cue(), quotation));
        var verb = document.token(found.cue()).lower();
        var thought = CueVerbs.thinks(verb) && (pronoun || verb.equals(CueVerbs.lemma(verb)));
        var accused = document.token(Math.max(found.cue() - 1, from)).is("of")
                && CueVerbs.isWeak(document.token(found.cue()).lower());
        return accused || isReported(found, from) || first.is("it") || first.is("which")
                || isAside(found.cue(), from, quotation) || first.is("that")
                || first.is("this") || relative || thought;
    }

    /** "Smith said the channel offered “…”", "Smith told how Jones proposed: “…”": what Smith says of others. */
    private boolean isReported(Attribution found, int from) {
        int before = found.speaker().from() - 1;
        before -= before > from && document.token(before).is("that") ? 1 : 0;
        before -= before > from + 1 && document.token(before).isSmall() && document.token(before - 1).is("from") ? 1 : 0;
        int head = before;
        while (head > from && head > before - NEAR && document.token(before).in(PARTNERS)
                && CueVerbs.lemma(document.token(head).lower()) == null && document.token(head).isSmall()) {
            head--;
        }
        if (head < before - 1 && CueVerbs.says(document.token(head).lower()) && (!document.token(before).is("from")
                || "suggest".equals(CueVerbs.lemma(document.token(found.cue()).lower())))) {
            return true;
        }
        var told = before > from + 1 && document.token(before).in(CLAUSES)
                && CueVerbs.says(document.token(before - 1).lower()) && (CueVerbs.isWeak(document.token(found.cue()).lower())
                        || CueVerbs.describes(document.token(found.cue()).lower()));
        int said = before;
        while (said > from && said > before - NEAR && document.token(found.speaker().from()).in(Lexicon.DETERMINERS)
                && CueVerbs.lemma(document.token(said).lower()) == null && document.token(said).isSmall()) {
            said--;
        }
        return told || before > from && OFFERING.contains(document.token(found.cue()).lower())
                && CueVerbs.says(document.token(said).lower());
    }

    /** "Smith — which the Reel noted — said": a verb of what dashes set apart. */
    private boolean isAside(int verb, int from, int quotation) {
        int which = Math.max(verb - 1, from);
        while (which > from && which > verb - WHICH_REACH && !document.token(which).is("which")) {
            which--;
        }
        var dash = document.token(quotation - 1).is("—") || document.token(quotation - 1).is("–");
        return document.token(which).is("which") && (dash || endsBefore(verb, quotation));
    }

    /** Whether a comma or a dash ends a verb's clause in front of the quotation. */
    private boolean endsBefore(int verb, int quotation) {
        for (int i = verb + 1; i < quotation - 1; i++) {
            if (document.token(i).is(",") || document.token(i).is("—") || document.token(i).is("–")) {
                return true;
            }
        }
        return false;
    }
}
