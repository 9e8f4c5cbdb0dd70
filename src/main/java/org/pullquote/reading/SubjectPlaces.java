package org.pullquote.reading;

import java.util.Map;
import java.util.Set;

/** Tells from the words around a name how much it looks like the subject of its sentence. */
final class SubjectPlaces {

    private static final double BROUGHT_IN = 0.8;
    private static final int LONGEST_ROLE = 5;
    private static final double SUBORDINATE = 0.4;
    private static final double ACCORDING = 0.8;
    private static final int LONGEST_INSERTION = 25;
    private static final Set<String> BEFORE_SUBJECT = Set.of("but", "and", "actor", "actress", "singer", "the", "his",
            "her", "a", "as", "then", "later", "when", "while", "after", "because", "if", "that", "before", "since", "so");
    private static final Set<String> FINITE = Set.of("has", "had", "have", "is", "was", "were", "will", "would", "could",
            "can", "did", "does", "also", "then", "later", "never", "who");
    private static final Set<String> HONORIFICS = Set.of("dame", "dr", "lady", "lord", "miss", "mr", "mrs", "ms", "sir");
    private static final Map<String, String> INSERTS = Map.of(",", ",", "—", "—", "–", "–", "-", "-", "(", ")");

    private final Document document;

    SubjectPlaces(Document document) {
        this.document = document;
    }

    /**
     * From 0 to 1.
     *
     * @param first whether no other name stands before it in the sentence
     */
    double likeness(Phrase name, Sentence sentence, boolean first) {
        var phrase = new Phrase(titled(name.from(), sentence.first()), name.to());
        int before = phrase.from() - sentence.first();
        var previous = before == 0 ? null : document.token(phrase.from() - 1);
        var finite = finiteFollows(phrase, sentence) || isApart(phrase, sentence);
        if (tells(phrase, sentence) || isPredicate(phrase, sentence)) {
            return 1;
        }
        if (isBroughtIn(phrase, sentence)) {
            return BROUGHT_IN;
        }
        if (before > 1 && previous.is("to") && document.token(phrase.from() - 2).is("according")) {
            return ACCORDING;
        }
        if (first && before > 0 && before <= 2 && previous.is("for") && phrase.to() < sentence.end()
                && document.token(phrase.to()).is(",")) {
            return 1;
        }
        if (before == 0 || first && before <= 3 && !previous.in(Lexicon.PREPOSITIONS)
                || before == 1 && previous.in(BEFORE_SUBJECT)) {
            return before == 1 && previous.in(Lexicon.SUBORDINATING) ? SUBORDINATE : finite ? 1 : 0.7;
        }
        var role = before > 0 && NameRuns.endsRole(document, phrase.from() - 1);
        var reported = before > 1 && role
                && CueVerbs.lemma(document.token(phrase.from() - 2).lower()) != null;
        if (previous.in(Lexicon.SUBORDINATING)) {
            return finite ? SUBORDINATE : 0;
        }
        return finite && (previous.is(",") || previous.in(Lexicon.DAYS) || previous.in(BEFORE_SUBJECT) || role) && !reported
                ? 0.8
                : 0;
    }

    /** Where a name with its title begins: "Sir Tom Reed", "Dr. Reed". */
    private int titled(int from, int first) {
        int i = from;
        i -= i - 1 > first && document.token(i - 1).is(".") ? 1 : 0;
        return i > first && document.token(i - 1).in(HONORIFICS) ? i - 1 : from;
    }

    /** "The director, Ann Smith, said": a name that commas set apart, with the verb behind the second. */
    private boolean isApart(Phrase phrase, Sentence sentence) {
        return phrase.from() > sentence.first() + 1 && phrase.to() + 1 < sentence.end()
                && document.token(phrase.from() - 1).is(",") && document.token(phrase.to()).is(",")
                && NameRuns.endsRole(document, phrase.from() - 2) && isVerb(phrase.to() + 1, sentence);
    }

    /** "It is the first for Smith, 49, who told the Reel". */
    private boolean tells(Phrase phrase, Sentence sentence) {
        int i = phrase.to();
        for (int comma = i + 2; comma + 1 < sentence.end() && comma < i + LONGEST_ROLE && document.token(i).is(","); comma++) {
            if (document.token(comma).is(",") && document.token(comma + 1).is("who")) {
                i = comma;
                break;
            }
        }
        int verb = i + 2;
        return verb < sentence.end() && document.token(i).is(",") && document.token(i + 1).is("who")
                && document.token(verb).isSmall() && CueVerbs.lemma(document.token(verb).lower()) != null;
    }

    /** "It was praised by Ann Smith, director of the festival": a full name and who that is. */
    private boolean isBroughtIn(Phrase phrase, Sentence sentence) {
        int comma = phrase.to();
        var full = phrase.to() > phrase.from() + 1 && phrase.from() > sentence.first() && comma < sentence.end()
                && document.token(comma).is(",");
        for (int i = comma + 1; full && i < Math.min(sentence.end(), comma + LONGEST_ROLE) && document.token(i).isWord(); i++) {
            if (NameRuns.endsRole(document, i)) {
                return true;
            }
        }
        return false;
    }

    /** "The director is Ann Smith". */
    private boolean isPredicate(Phrase phrase, Sentence sentence) {
        return phrase.from() > sentence.first() + 1 && document.token(phrase.from() - 1).is("is")
                && NameRuns.endsRole(document, phrase.from() - 2);
    }

    private boolean finiteFollows(Phrase phrase, Sentence sentence) {
        int i = phrase.to();
        i += i + 1 < sentence.end() && NameCuts.isLetters(document.token(i)) ? 1 : 0;
        if (i >= sentence.end() || !INSERTS.containsKey(document.token(i).text())) {
            return isVerb(i, sentence);
        }
        if (i + 2 < sentence.end() && CueVerbs.says(document.token(i + 1).lower()) && document.token(i + 2).is("that")) {
            return true;
        }
        var closing = INSERTS.get(document.token(i).text());
        for (int close = i + 1; close < sentence.end() && close - i < LONGEST_INSERTION; close++) {
            if (document.token(close).is(closing) && isVerb(close + 1, sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int index, Sentence sentence) {
        return index < sentence.end() && !document.token(index).isQuotation() && isFinite(document.token(index));
    }

    /** Whether a word behind a name is probably its verb. */
    static boolean isFinite(Token token) {
        return token.in(FINITE) || token.isSmall() && !token.lower().endsWith("ing") && !token.in(Lexicon.PREPOSITIONS)
                && !token.in(Lexicon.CONJUNCTIONS) && !token.in(Lexicon.DETERMINERS) && !token.in(Lexicon.ROLES);
    }
}
