package org.pullquote.reading;

import java.util.Set;

/** Where names and noun phrases begin and end. */
final class NameRuns {

    /** Tokens of a name. */
    static final int LONGEST = 30;
    /** Which democrats are a party of that name. */
    private static final Set<String> DEMOCRATS = Set.of("christian", "liberal", "social");
    private static final Set<String> OF = Set.of("of", "for", "at", "in", "on");
    /** Tokens of what somebody is the head of. */
    private static final int LONGEST_PLACE = 12;

    /** What broadcasters count. */
    private static final Set<String> STATIONS = Set.of("bbc", "channel", "itv", "radio");
    private static final Set<String> NUMBERS = Set.of("one", "two", "three", "four", "five");

    private static final Set<String> JUNIOR = Set.of("jr", "sr");

    private NameRuns() {
    }

    static boolean startsPhrase(Token token) {
        return token.isCapital() || token.in(Lexicon.DETERMINERS) || token.in(Lexicon.SUBJECT_PRONOUNS)
                || token.text().charAt(0) == '@' || token.text().charAt(0) == '#';
    }

    /** Whether a phrase is a name, or begins or ends with one. */
    static boolean isName(Document document, Phrase phrase) {
        var first = document.token(phrase.from());
        return document.token(phrase.to() - 1).isCapital() || first.isCapital() && !first.in(Lexicon.NOT_NAMES);
    }

    /** "Sources", "fans". */
    static boolean isPeople(Token token) {
        return token.lower().endsWith("s")
                && Lexicon.RELATIONS.contains(token.lower().substring(0, token.lower().length() - 1));
    }

    /** Index behind the name that begins with this token. */
    static int end(Document document, int first, int to) {
        int i = first + 1;
        while (i < Math.min(to, first + LONGEST) && (isPart(document, i)
                || NameScanner.isParticle(document, i, to)
                || document.token(i).is(".") && abbreviates(document, i))) {
            i++;
        }
        return i;
    }

    /** Index behind the name that begins here; the index itself where none does. */
    static int pastName(Document document, int index, int to) {
        var begins = index < to && document.token(index).isCapital() && !document.token(index).in(Lexicon.NOT_NAMES);
        return begins ? end(document, index, to) : index;
    }

    /** Whether a name can hold this word: the I of "Ann I. Smith", but not an I that says something; the 1 of "Radio 1". */
    static boolean isPart(Document document, int index) {
        var token = document.token(index);
        if (index > 0 && document.token(index - 1).in(STATIONS) && document.token(index - 1).isCapital()
                && (token.isNumber() && token.text().length() == 1 || token.isCapital() && token.in(NUMBERS))) {
            return true;
        }
        if (index > 0 && token.is("democrats") && token.isCapital() && document.token(index - 1).in(DEMOCRATS)) {
            return true;
        }
        var point = index + 1 < document.tokens.size() ? document.token(index + 1) : token;
        if (index > 0 && token.isCapital() && Lexicon.TITLES.contains(token.bare()) && point.isCapital()
                && Lexicon.TITLES.contains(document.token(index - 1).bare())) {
            return true;
        }
        return token.isCapital()
                && (!token.in(Lexicon.NOT_NAMES) || token.isInitials() && point.is(".") && point.start() == token.end());
    }

    /** Whether this point belongs to an initial, a title or the "Jr" in front of it. */
    static boolean abbreviates(Document document, int point) {
        var word = document.token(point - 1);
        return word.end() == document.token(point).start()
                && (word.isInitials() || word.in(Lexicon.TITLES) || word.in(JUNIOR));
    }

    /** "The director", "his sister", "one of his sisters": whose name may follow. */
    static boolean isRole(Document document, Phrase phrase) {
        var last = document.token(phrase.to() - 1);
        var oneOf = document.token(phrase.from()).is("one") && last.lower().endsWith("s");
        var role = oneOf ? last.lower().substring(0, last.lower().length() - 1) : last.lower();
        return last.isCompoundRole() || isRole(role);
    }

    /** The last word of what somebody is: of "the mayor", of "the attorney general". */
    static boolean endsRole(Document document, int index) {
        var general = document.token(index).is("general") && index > 0;
        var token = document.token(general ? index - 1 : index);
        return token.isCompoundRole() || isRole(token.lower());
    }

    /** Index of the last possessive ending in front of a phrase's last word: of "Smith’s manager" the ’s; -1 for none. */
    static int possessive(Document document, Phrase phrase) {
        for (int i = phrase.to() - 2; i > phrase.from(); i--) {
            if (document.token(i).isPossessive()) {
                return i;
            }
        }
        return -1;
    }

    /** The "and" of "the actress, director and writer". */
    static boolean joinsRoles(Document document, int and, int to) {
        return document.token(and).is("and") && and + 1 < to && endsRole(document, and - 1) && endsRole(document, and + 1);
    }

    private static boolean isRole(String word) {
        return Lexicon.ROLES.contains(word) || Lexicon.EPITHETS.contains(word) || Lexicon.PARTIES.contains(word)
                || Lexicon.RELATIONS.contains(word) || Lexicon.OFFICES.contains(word);
    }

    /** "The mayor of London", "the judge who sat there" up to this token: whose name may follow behind a comma. */
    static boolean endsRoleOf(Document document, int from, int last) {
        for (int i = last - 1; i > from && i > last - LONGEST_PLACE && !document.token(i).is(","); i--) {
            if (document.token(i).in(OF) && endsRole(document, i - 1)
                    || i == from + 1 && endsRole(document, i) && document.token(from).in(Lexicon.DETERMINERS)) {
                return true;
            }
        }
        return false;
    }
}
