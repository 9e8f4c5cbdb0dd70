package org.pullquote.reading;

import java.util.Set;

/** Tells how far a subject reaches that begins with a name or an article. */
final class SubjectReach {

    private static final int LONGEST_DESCRIPTION = 6;
    private static final int MOST_ADJECTIVES = 2;
    private static final Set<String> BELONGING = Set.of("american", "democratic", "republican");

    private final Document document;

    SubjectReach(Document document) {
        this.document = document;
    }

    private Token token(int index) {
        return document.token(index);
    }

    /** "Hollywood actress Ann Smith", "Smith spokesman Tom Reed": up to the second name where one follows. */
    Phrase withName(int from, int end, int to) {
        if (end + 1 < to && token(end).isPossessive()) {
            return named(owned(from, end, to), to);
        }
        int office = behindDepartment(from, to);
        if (office > from) {
            return new Phrase(from, NameRuns.pastName(document, office, to));
        }
        int i = end + adjectives(end, to);
        while (i < to && (token(i).isSmall() && NameRuns.endsRole(document, i)
                || token(i).isCapital() && (Lexicon.TITLES.contains(token(i).bare()) || token(i).in(Lexicon.PARTIES))
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
        while (i + 1 < to && i - from < MOST_ADJECTIVES && token(i).isSmall() && !NameRuns.endsRole(document, i)
                && CueVerbs.lemma(token(i).lower()) == null && !token(i).in(Lexicon.AUXILIARIES)
                && !token(i).in(Lexicon.PREPOSITIONS) && !token(i).in(Lexicon.CONJUNCTIONS)) {
            i++;
        }
        return i + 1 < to && NameRuns.endsRole(document, i) && token(i).isSmall() && token(i + 1).isCapital() ? i - from : 0;
    }

    /** "Work and pensions minister Ann Smith": where the name begins; the first token's index where none does so. */
    private int behindDepartment(int from, int to) {
        var department = from + 4 < to && token(from + 1).is("and") && token(from + 2).isSmall()
                && token(from + 3).in(Lexicon.OFFICES) && token(from + 4).isCapital()
                && !GivenNames.contains(token(from).lower());
        return department ? from + 4 : from;
    }

    /** "Smith’s attorney", "Smith’s sister Ann Reed"; Smith alone where a thing is owned. */
    private Phrase owned(int from, int end, int to) {
        int whole = NameRuns.pastName(document, end + 1, to);
        if (whole > end + 1 && token(whole - 1).in(Lexicon.ORGANIZATION_WORDS)) {
            return new Phrase(from, whole);
        }
        for (int i = end + 1; i + 1 < whole; i++) {
            if (GivenNames.contains(token(i).lower())) {
                return new Phrase(end + 1, whole);
            }
        }
        int i = end + 1;
        while (i < to && i - end < LONGEST_DESCRIPTION && token(i).isSmall() && !token(i - 1).in(Lexicon.RELATIONS)
                && CueVerbs.lemma(token(i).lower()) == null && !token(i).in(Lexicon.PREPOSITIONS)) {
            i++;
        }
        return new Phrase(from, token(i - 1).in(Lexicon.RELATIONS) ? NameRuns.pastName(document, i, to) : end);
    }

    /** "The 30-year-old actor", "a singer, Ann Smith,": what an article or a number begins. */
    Phrase ofArticle(int from, int to) {
        return named(described(from, to), to);
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
                && (!token(i).in(Lexicon.AUXILIARIES) || owns(i, to)) && !token(i).in(Lexicon.PREPOSITIONS)
                && !token(i).in(Lexicon.CONJUNCTIONS) && !token(i).in(Lexicon.DETERMINERS)
                && !(NameRuns.endsRole(document, i - 1) && token(i).isSmall() && token(i).lower().endsWith("ed"))
                && !((token(i - 1).in(Lexicon.RELATIONS) || NameRuns.isPeople(token(i - 1)))
                        && !NameRuns.endsRole(document, i))) {
            i++;
        }
        i = pastCapitals(i, to);
        int whole = i + 1 < to && token(i).isPossessive() ? NameRuns.pastName(document, i + 1, to) : i;
        if (whole > i + 1 && token(whole - 1).in(Lexicon.ORGANIZATION_WORDS)) {
            return new Phrase(from, whole);
        }
        if (whole > i && i > from && token(i).isPossessive() && whole + 1 < to && token(whole).isSmall()
                && NameRuns.endsRole(document, whole) && token(whole + 1).isCapital()) {
            return new Phrase(from, NameRuns.pastName(document, whole + 1, to));
        }
        if (i < to && token(i - 1).isCapital() && (token(i).in(Lexicon.ORGANIZATION_NOUNS) || NameRuns.endsRole(document, i))) {
            i = NameRuns.pastName(document, i + 1, to);
        }
        return new Phrase(from, pastWhole(i, to));
    }

    /** "The mayor’s official spokesman", and not "the mayor’s afraid": whether somebody of theirs follows. */
    private boolean owns(int possessive, int to) {
        for (int i = possessive + 1; token(possessive).isPossessive() && i < Math.min(to, possessive + LONGEST_DESCRIPTION)
                && token(i).isSmall(); i++) {
            if (token(i).in(Lexicon.RELATIONS)) {
                return true;
            }
        }
        return false;
    }

    /** "Smith fans", "Twitter users": index behind the plural that makes many of the name; the token's own where none does. */
    private int pastPeople(int from, int to) {
        var people = from + 1 < to && token(from).isSmall() && token(from).lower().endsWith("s")
                && !token(from).isPossessive() && CueVerbs.lemma(token(from).lower()) == null
                && !token(from).in(Lexicon.AUXILIARIES) && !token(from).in(Lexicon.PREPOSITIONS)
                && !token(from).in(Lexicon.CONJUNCTIONS) && isVerb(token(from + 1));
        return people ? from + 1 : from;
    }

    private static boolean isVerb(Token token) {
        return token.in(Lexicon.AUXILIARIES) || CueVerbs.lemma(token.lower()) != null
                || token.isSmall() && token.lower().endsWith("ed");
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

    private int pastCapitals(int from, int to) {
        int i = from;
        while (i < to && token(i).isCapital() && !token(i).in(Lexicon.NOT_NAMES)) {
            i++;
        }
        return i;
    }
}
