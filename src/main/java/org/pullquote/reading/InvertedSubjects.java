package org.pullquote.reading;

import java.util.Set;

/** Finds subjects that stand behind their verb, as in "said Smith". */
final class InvertedSubjects {

    private static final int LONGEST = 12;
    private static final int FEW = 4;
    private static final Set<String> NO_SUBJECT = Set.of("that", "to", "in", "on", "at", "of", "with", "about", "for", "as",
            "by", ",", ".", "how", "why", "what", "whether", "if", "it", "him", "them", "me", "us", "when", "where");
    private static final Set<String> ENDS = Set.of("who", "which", "that", "in", "on", "at", "when", "while", "after",
            "during", "as", "by", "via", "to", "last", "this", "yesterday", "from", "and", "but", "before", "about",
            "with", "what", "whether", "how", "why", "upon", "through", "earlier", "following", "back",
            "because", "where", "if");
    private static final Set<String> NEVER_NAMED = Set.of("insider", "pal", "source", "tipster");

    /** With one of these the phrase is the subject of a clause of its own: "said the film was". */
    private static final Set<String> FINITE = Set.of("is", "was", "are", "were", "has", "had", "have", "will", "would",
            "could", "can", "should");

    private final Document document;

    InvertedSubjects(Document document) {
        this.document = document;
    }

    private Token token(int index) {
        return document.token(index);
    }

    /** The noun phrase behind the verb; null for none. */
    Phrase behind(int verb, int to) {
        int i = verb + 1;
        while (i < to && token(i).isAdverb()) {
            i++;
        }
        var source = i + 1 < to && token(i).is("that") && token(i + 1).in(Lexicon.RELATIONS);
        if (i >= to || token(i).in(NO_SUBJECT) && !source || token(i).isQuotation()) {
            return null;
        }
        var first = token(i);
        var role = first.isSmall() && i + 1 < to && (token(i + 1).isCapital() || i + 2 < to && token(i + 2).isCapital())
                && !first.in(Lexicon.PREPOSITIONS) && !first.in(Lexicon.CONJUNCTIONS) && !first.in(Lexicon.AUXILIARIES)
                && token(i + 1).isWord();
        if (!NameRuns.startsPhrase(first) && !role && !isPeople(i, to)) {
            return null;
        }
        int end = i;
        while (end < to && end - i < LONGEST && !token(end).in(FINITE) && !token(end).isQuotation()
                && !token(end).in(EndingPhrases.BREAKS)
                && !(token(end).is(".") && !NameRuns.abbreviates(document, end))
                && (!token(end).in(ENDS) || end == i && source || NameRuns.joinsRoles(document, end, to)
                        || end + 1 < to && token(end + 1).is("chief")
                        || token(end - 1).is("close"))
                && !token(end).in(Lexicon.DAYS)
                && !(token(end).is("for") && end + 1 < to && token(end + 1).lower().endsWith("ing"))) {
            end++;
        }
        if (end < to && token(end).in(FINITE) || holdsVerb(i, end)) {
            return null;
        }
        return end == i ? null : withName(new Phrase(i, end), to);
    }

    /** "Said the staff wanted a rest": whether what follows the verb is a clause. */
    private boolean holdsVerb(int from, int end) {
        for (int i = from + 1; i + 1 < end; i++) {
            if (token(i).isSmall() && token(i).lower().endsWith("ed") && token(i + 1).in(Lexicon.DETERMINERS)) {
                return true;
            }
        }
        return false;
    }

    /** "Royal family sources": whether few small words end with those who say it. */
    private boolean isPeople(int from, int to) {
        for (int i = from; i < Math.min(to, from + FEW) && token(i).isSmall() && !token(i).in(Lexicon.PREPOSITIONS); i++) {
            if (NameRuns.isPeople(token(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The director, Robin Shaw" is Robin Shaw. */
    private Phrase withName(Phrase phrase, int to) {
        int comma = phrase.to();
        int name = comma + 1;
        while (name < to && token(name).isSmall() && token(name).in(Lexicon.ROLES)) {
            name++;
        }
        if ((NameRuns.isRole(document, phrase) || NameRuns.endsRoleOf(document, phrase.from(), phrase.to() - 1))
                && !token(phrase.to() - 1).in(NEVER_NAMED) && name < to && token(comma).is(",")
                && token(name).isCapital()) {
            int end = NameRuns.end(document, name, to);
            if (end == to || !token(end).isWord()) {
                return new Phrase(name, end);
            }
        }
        return phrase;
    }
}
