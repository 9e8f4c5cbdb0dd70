package org.pullquote.reading;

/** Where names and noun phrases begin and end. */
final class NameRuns {

    private NameRuns() {
    }

    static boolean startsPhrase(Token token) {
        return token.isCapital() || token.in(Lexicon.DETERMINERS) || token.in(Lexicon.SUBJECT_PRONOUNS)
                || token.text().charAt(0) == '@' || token.text().charAt(0) == '#';
    }

    /** Index behind the name that begins with this token. */
    static int end(Document document, int first, int to) {
        int i = first + 1;
        while (i < to && (document.token(i).isCapital() && !document.token(i).in(Lexicon.NOT_NAMES)
                || NameScanner.isParticle(document, i, to)
                || document.token(i).is(".") && abbreviates(document, i))) {
            i++;
        }
        return i;
    }

    /** Whether this point belongs to an initial or a title in front of it. */
    static boolean abbreviates(Document document, int point) {
        var word = document.token(point - 1);
        return word.end() == document.token(point).start() && (word.isInitials() || word.in(Lexicon.TITLES));
    }

    /** "The director", "his sister", "one of his sisters": whose name may follow. */
    static boolean isRole(Document document, Phrase phrase) {
        var last = document.token(phrase.to() - 1);
        var oneOf = document.token(phrase.from()).is("one") && last.lower().endsWith("s");
        var role = oneOf ? last.lower().substring(0, last.lower().length() - 1) : last.lower();
        return Lexicon.ROLES.contains(role) || Lexicon.RELATIONS.contains(role);
    }
}
