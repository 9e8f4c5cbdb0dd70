package org.pullquote.reading;

import java.util.Locale;
import java.util.Set;

/** Finds the subject with which a clause begins, past a beginning such as "After the show,". */
final class LeadingSubjects {

    private static final int LONGEST_DESCRIPTION = 6;
    private static final int LONGEST_DATELINE = 9;
    private static final int MOST_ADJECTIVES = 2;
    private static final Set<String> AGENCIES = Set.of("afp", "ap", "cnn", "reuters", "upi");
    private static final Set<String> ADVERBS = Set.of("also", "earlier", "however", "instead", "last", "later", "meanwhile",
            "moreover", "still", "then", "today", "yesterday");
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
            if (i == start && document.startsSentence(i) && introduces(token)
                    && (token.lower().endsWith("ly") || i + 1 < to && isObject(token(i + 1)))) {
                continue;
            }
            if (token.isCapital() && (!token.in(Lexicon.NOT_NAMES) || Lexicon.TITLES.contains(token.bare()))) {
                return withName(i, NameRuns.end(document, i, to), to);
            }
            if (i == start && token.isSmall() && isPeople(token)) {
                return new Phrase(i, i + 1);
            }
            if (i == start && token.in(Lexicon.DETERMINERS) && i + 1 < to) {
                return token(i + 1).in(Lexicon.DAYS) ? first(i + 2, to) : named(described(i, to), to);
            }
        }
        return null;
    }

    /** Behind "asking": what shows that nobody is called so. */
    private static boolean isObject(Token token) {
        return token.in(Lexicon.DETERMINERS) || token.in(Lexicon.PREPOSITIONS);
    }

    /** "Sources", "fans". */
    static boolean isPeople(Token token) {
        return token.lower().endsWith("s") && Lexicon.RELATIONS.contains(token.lower().substring(0, token.lower().length() - 1));
    }

    /** "LONDON – Smith said", "Salem (AP) Smith said": index behind dash or bracket; the token's own without a dateline. */
    private int pastDateline(int from, int to) {
        for (int i = from + 1; document.startsSentence(from) && i + 3 < Math.min(to, from + LONGEST_DATELINE); i++) {
            if (token(i).is("(") && token(i + 2).is(")") && AGENCIES.contains(token(i + 1).lower())) {
                return i + 3;
            }
        }
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
        return token.in(Lexicon.PREPOSITIONS) || token.in(Lexicon.CONJUNCTIONS) || token.in(ADVERBS) || token.is("asked") || token.is("back") || token.is("speaking")
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
            return named(owned(from, end, to), to);
        }
        int i = end + adjectives(end, to);
        while (i < to && (token(i).isSmall() && NameRuns.isOffice(document, i)
                || token(i).isCapital() && Lexicon.TITLES.contains(token(i).bare())
                || i > end && token(i).is(".") && NameRuns.abbreviates(document, i))) {
            i++;
        }
        int name = NameRuns.pastName(document, i, to);
        return new Phrase(from, i > end && name > i ? name : pastWhole(pastPeople(end, to), to));
    }

    /**
     * How many words lead from an organisation to an office with a name: of "Harbour Films interim chairwoman Ann Smith" one.
     */
    private int adjectives(int from, int to) {
        int i = from;
        while (i + 1 < to && i - from < MOST_ADJECTIVES && token(i).isSmall() && !NameRuns.isOffice(document, i)
                && CueVerbs.lemma(token(i).lower()) == null && !token(i).in(Lexicon.AUXILIARIES)
                && !token(i).in(Lexicon.PREPOSITIONS) && !token(i).in(Lexicon.CONJUNCTIONS)) {
            i++;
        }
        return i + 1 < to && NameRuns.isOffice(document, i) && token(i).isSmall() && token(i + 1).isCapital() ? i - from : 0;
    }

    /** "Smith’s attorney", "Smith’s sister Ann Reed"; Smith alone where a thing is owned. */
    private Phrase owned(int from, int end, int to) {
        int i = end + 1;
        while (i < to && i - end < LONGEST_DESCRIPTION && token(i).isSmall() && !token(i - 1).in(Lexicon.RELATIONS)
                && CueVerbs.lemma(token(i).lower()) == null && !token(i).in(Lexicon.PREPOSITIONS)) {
            i++;
        }
        return new Phrase(from, token(i - 1).in(Lexicon.RELATIONS) ? NameRuns.pastName(document, i, to) : end);
    }

    /** "A singer, Ann Smith, later said": the name that explains the description; the description where none does. */
    private Phrase named(Phrase described, int to) {
        int name = described.to() + 1;
        name += name < to && token(name).is("the") ? 1 : 0;
        int end = NameRuns.pastName(document, name, to);
        end += end + 2 < to && end > name && token(end).is("(") && token(end + 2).is(")") ? 3 : 0;
        var apart = end > name + 1 && end < to && token(described.to()).is(",") && token(end).is(",");
        return apart ? new Phrase(name, end) : described;
    }

    /** "Smith fans", "Twitter users": index behind the plural that makes many of the name; the token's own where none does. */
    private int pastPeople(int from, int to) {
        var people = from + 1 < to && token(from).isSmall() && token(from).lower().endsWith("s")
                && !token(from).isPossessive() && CueVerbs.lemma(token(from).lower()) == null
                && !token(from).in(Lexicon.AUXILIARIES) && !token(from).in(Lexicon.PREPOSITIONS)
                && !token(from).in(Lexicon.CONJUNCTIONS) && SubjectPlaces.isFinite(token(from + 1));
        return people ? from + 1 : from;
    }

    private int pastCapitals(int from, int to) {
        int i = from;
        while (i < to && token(i).isCapital() && !token(i).in(Lexicon.NOT_NAMES)) {
            i++;
        }
        return i;
    }

    /** "A number of Senators", "the Ministry of Health": index behind what a number or office is of; the token's own else. */
    private int pastWhole(int from, int to) {
        var whole = from + 1 < to && token(from).is("of")
                && (token(from - 1).in(Lexicon.QUANTITIES) || token(from - 1).in(Lexicon.ORGANIZATION_WORDS));
        if (!whole) {
            return from;
        }
        int i = from + 1;
        i += token(i).in(Lexicon.DETERMINERS) || token(i).is("them") ? 1 : 0;
        int end = pastCapitals(i, to);
        end += end == i && i < to && token(i).isSmall() && CueVerbs.lemma(token(i).lower()) == null ? 1 : 0;
        return pastWhole(end, to);
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
                && (CueVerbs.lemma(token(i).lower()) == null || i == from + 1 && CueVerbs.mayBeNoun(token(i).lower()))
                && !token(i).in(Lexicon.AUXILIARIES) && !token(i).in(Lexicon.PREPOSITIONS)
                && !token(i).in(Lexicon.CONJUNCTIONS)
                && !(token(i - 1).in(Lexicon.RELATIONS) && !NameRuns.isOffice(document, i))) {
            i++;
        }
        i = pastCapitals(i, to);
        if (i < to && token(i - 1).isCapital() && (token(i).in(Lexicon.ORGANIZATION_NOUNS) || NameRuns.isOffice(document, i))) {
            i = NameRuns.pastName(document, i + 1, to);
        }
        return new Phrase(from, pastWhole(i, to));
    }
}
