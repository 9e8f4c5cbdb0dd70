package org.pullquote.reading;

import java.util.Locale;
import java.util.Set;

/** Finds the subject with which a clause begins, past a beginning such as "After the show,". */
final class LeadingSubjects {

    private static final int LONGEST_DESCRIPTION = 6;
    private static final int LONGEST_DATELINE = 9;
    private static final Set<String> BELONGING = Set.of("american", "democratic", "republican");
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private final Document document;

    LeadingSubjects(Document document) {
        this.document = document;
    }

    private Token token(int index) {
        return document.token(index);
    }

    /** The first noun phrase of these tokens that can be their subject; null for none. */
    Phrase in(int from, int to) {
        if (from >= to) {
            return null;
        }
        int start = pastDateline(from, to);
        var concerned = concerned(start, to);
        if (concerned != null) {
            return concerned;
        }
        while (start < to && introduces(token(start))) {
            int behind = behindComma(start, to);
            if (behind == start) {
                break;
            }
            start = pastCountry(behind, to);
        }
        var main = first(start, to);
        return main != null || start == from ? main : first(from + 1, to);
    }

    private Phrase first(int start, int to) {
        for (int i = start; i < to; i++) {
            var token = token(i);
            if (token.is("he") || token.is("she") || token.is("they") || token.is("we") || token.is("i")
                    || token.is("it") && i == start) {
                return new Phrase(i, i + 1);
            }
            if (token.isCapital() && (!token.in(Lexicon.NOT_NAMES) || Lexicon.TITLES.contains(token.bare()))) {
                return withName(i, NameRuns.end(document, i, to), to);
            }
            if (i == start && token.in(Lexicon.DETERMINERS) && i + 1 < to) {
                return token(i + 1).in(Lexicon.DAYS) ? first(i + 2, to) : named(described(i, to), to);
            }
        }
        return null;
    }

    /** "LONDON – Smith said": index behind the dash; the token's own where none follows a place in capitals. */
    private int pastDateline(int from, int to) {
        var place = token(from).text();
        if (place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT)) && token(from).isCapital()) {
            for (int i = from + 1; i < Math.min(to - 1, from + LONGEST_DATELINE); i++) {
                if (DASHES.contains(token(i).text()) && !DASHES.contains(token(i + 1).text())) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    /** "For Smith, the film is …": whose view the sentence tells; null for nobody's. */
    private Phrase concerned(int from, int to) {
        int first = from + 1;
        if (!token(from).is("for") || first >= to || !token(first).isCapital() || token(first).in(Lexicon.NOT_NAMES)) {
            return null;
        }
        int end = NameRuns.end(document, first, to);
        var named = end + 1 < to && token(end).is(",") && !token(end + 1).in(Lexicon.SUBJECT_PRONOUNS);
        return named ? new Phrase(first, end) : null;
    }

    /** "In Salem, New Hampshire, Smith said": index behind the second comma; the token's own where no place goes on. */
    private int pastCountry(int from, int to) {
        if (from >= to || !token(from).isCapital() || token(from).in(Lexicon.NOT_NAMES) || !token(from - 2).isCapital()) {
            return from;
        }
        int end = NameRuns.end(document, from, to);
        return end + 1 < to && token(end).is(",") && NameRuns.startsPhrase(token(end + 1)) ? end + 1 : from;
    }

    private static boolean introduces(Token token) {
        return token.in(Lexicon.PREPOSITIONS) || token.in(Lexicon.CONJUNCTIONS) || token.is("asked") || token.is("speaking")
                || token.is("writing") || token.is("according") || token.is("talking") || token.is("following")
                || token.isCapital() && !GivenNames.contains(token.lower())
                        && (token.lower().endsWith("ly") || token.lower().endsWith("ing"));
    }

    private int behindComma(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (token(i).is(",")) {
                return i + 1;
            }
        }
        return from;
    }

    /** "Hollywood actress Ann Smith", "Smith spokesman Tom Reed": up to the second name where one follows. */
    private Phrase withName(int from, int end, int to) {
        if (end + 1 < to && token(end).isPossessive()) {
            return owned(from, end, to);
        }
        int i = end;
        while (i < to && (token(i).isSmall() && (token(i).in(Lexicon.ROLES) || token(i).in(Lexicon.RELATIONS))
                || token(i).isCapital() && Lexicon.TITLES.contains(token(i).bare())
                || i > end && token(i).is(".") && NameRuns.abbreviates(document, i))) {
            i++;
        }
        var named = i > end && i < to && token(i).isCapital() && !token(i).in(Lexicon.NOT_NAMES);
        return new Phrase(from, named ? NameRuns.end(document, i, to) : end);
    }

    /** "Smith’s attorney", "Smith’s sister Ann Reed"; Smith alone where a thing is owned. */
    private Phrase owned(int from, int end, int to) {
        int i = end + 1;
        while (i < to && i - end < LONGEST_DESCRIPTION && token(i).isSmall() && !token(i - 1).in(Lexicon.RELATIONS)
                && CueVerbs.lemma(token(i).lower()) == null && !token(i).in(Lexicon.PREPOSITIONS)) {
            i++;
        }
        if (!token(i - 1).in(Lexicon.RELATIONS)) {
            return new Phrase(from, end);
        }
        var named = i < to && token(i).isCapital() && !token(i).in(Lexicon.NOT_NAMES);
        return new Phrase(from, named ? NameRuns.end(document, i, to) : i);
    }

    /** "A singer, Ann Smith, later said": the name that explains the description; the description where none does. */
    private Phrase named(Phrase described, int to) {
        int name = described.to() + 1;
        if (name >= to || !token(name - 1).is(",") || !token(name).isCapital() || token(name).in(Lexicon.NOT_NAMES)) {
            return described;
        }
        int end = NameRuns.end(document, name, to);
        return end > name + 1 && end < to && token(end).is(",") ? new Phrase(name, end) : described;
    }

    /** "The 30-year-old actor", "the actor Smith". */
    private Phrase described(int from, int to) {
        int end = Descriptions.end(document, from, to);
        if (end > from) {
            return new Phrase(from, end);
        }
        int i = from + 1;
        while (i < to && i - from < LONGEST_DESCRIPTION
                && (token(i).isSmall() || token(i).isNumber() || token(i).isPossessive() || token(i).in(BELONGING))
                && CueVerbs.lemma(token(i).lower()) == null
                && !token(i).in(Lexicon.AUXILIARIES) && !token(i).in(Lexicon.PREPOSITIONS)
                && !token(i).in(Lexicon.CONJUNCTIONS)) {
            i++;
        }
        while (i < to && token(i).isCapital() && !token(i).in(Lexicon.NOT_NAMES)) {
            i++;
        }
        return new Phrase(from, i);
    }
}
