package org.pullquote.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parts names that capitals run together: an office or a place in front of somebody, a word that begins the sentence. */
final class NameCuts {

    /** Words of a place of one word and a name of two. */
    private static final int PLACE_AND_NAME = 3;
    private static final Set<String> ADJECTIVES = Set.of("beautiful", "dear", "disgraced", "embattled", "famous", "gorgeous",
            "heartbroken", "iconic", "late", "legendary", "lucky", "newlywed", "poor", "pregnant", "proud", "tragic",
            "troubled");
    /** What stands behind names in letters. */
    private static final Set<String> LETTERS = Set.of("cbe", "kc", "mbe", "md", "mep", "mp", "msp", "obe", "qc");
    private static final Set<String> PARTIES = Set.of("conservative", "labour", "liberal", "tory");
    /** What stands in front of an office and makes another of it. */
    static final Set<String> RANKS = Set.of("acting", "assistant", "deputy", "former", "shadow", "vice");
    private static final Set<String> OF = Set.of("of", "for", "from", "to");
    private static final Set<String> OF_GENERALS = Set.of("attorney", "auditor", "director", "governor", "inspector",
            "prosecutor", "secretary", "solicitor", "surgeon");

    private final Document document;
    private final HeadlineCase headlines;
    private final WordUses uses;

    NameCuts(Document document, HeadlineCase headlines, WordUses uses) {
        this.document = document;
        this.headlines = headlines;
        this.uses = uses;
    }

    /** The name without what only introduces it or begins a sentence; a headline's run is left whole. */
    List<Phrase> of(int first, int to) {
        int end = withoutLetters(first, withoutPoint(first, to));
        int from = behindCompound(first, end);
        while (isAdorned(from, end)) {
            from++;
        }
        if (from == end) {
            return List.of();
        }
        int office = lastOffice(from, end);
        if (office >= from) {
            var name = new Phrase(office + 1, end);
            int place = from + (document.token(from).in(RANKS) ? 1 : 0);
            return office <= place ? List.of(name) : List.of(new Phrase(place, office), name);
        }
        int role = lastRole(from, end);
        if (role >= from) {
            return List.of(new Phrase(role + 1, end));
        }
        int person = behindPlace(from, end);
        return person > from ? List.of(new Phrase(from, person), new Phrase(person, end)) : beginning(from, end);
    }

    private int withoutPoint(int from, int to) {
        int end = to;
        while (end > from && document.token(end - 1).is(".") && document.token(end - 2).text().length() > 2
                && !document.token(end - 2).isInitials()) {
            end--;
        }
        return end;
    }

    /** "Ann Smith MP" is Ann Smith. */
    private int withoutLetters(int from, int to) {
        return to - from > 2 && isLetters(document.token(to - 1)) ? to - 1 : to;
    }

    /** The "MP" of "Ann Smith MP". */
    static boolean isLetters(Token token) {
        return token.in(LETTERS) && isShouted(token);
    }

    /** Behind the last word such as "Oscar-winning". */
    private int behindCompound(int from, int end) {
        int i = end;
        while (i > from && !document.token(i - 1).isCompound() && !document.token(i - 1).lower().startsWith("ex-")) {
            i--;
        }
        return i;
    }

    /** "BFF Ann Smith", "Poor Ann Smith": whether the first word only calls to or praises who is named behind it. */
    private boolean isAdorned(int from, int end) {
        return end - from > 2
                && (isShouted(document.token(from)) || document.token(from).in(ADJECTIVES) || document.token(from).in(PARTIES))
                && GivenNames.contains(document.token(from + 1).lower());
    }

    /** Index of the last office with a name behind it; -1 for none. A headline may have a surname of that spelling. */
    private int lastOffice(int from, int end) {
        for (int i = end - 2; i >= from; i--) {
            var office = document.token(i).in(Lexicon.OFFICES) || i > from && isGeneral(i);
            var surname = i > from && headlines.is(document.token(i).paragraph())
                    && GivenNames.contains(document.token(i - 1).lower());
            if (office && !surname && (i > from || !Lexicon.TITLES.contains(document.token(i).lower()))) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the last role in front of a first name, as in "Rock Legend Ann Smith"; -1 for none. */
    private int lastRole(int from, int end) {
        for (int i = end - 3; i >= from; i--) {
            if (document.token(i).in(Lexicon.ROLES) && GivenNames.contains(document.token(i + 1).lower())
                    && !GivenNames.contains(document.token(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private List<Phrase> beginning(int from, int end) {
        var first = document.token(from);
        if (headlines.is(first.paragraph()) || !document.startsSentence(from)) {
            return List.of(new Phrase(from, end));
        }
        if (end - from == 1) {
            return uses.isOrdinary(first) || uses.onlyBegins(from) ? List.of() : List.of(new Phrase(from, end));
        }
        var begins = uses.isOrdinary(first) || NameRuns.endsRole(document, from) || first.lower().endsWith("ing")
                || first.lower().endsWith("ly") && GivenNames.contains(document.token(from + 1).lower());
        return List.of(new Phrase(begins && !GivenNames.contains(first.lower()) || asks(from) || urges(from, end) ? from + 1
                : from, end));
    }

    /** "End Smith ‘denial’": a headline's first word that the text below has in no name. */
    private boolean urges(int from, int end) {
        var sentence = document.sentenceOf(from);
        return end - from == 2 && sentence.paragraph() == 0 && document.paragraphs.size() > 1
                && document.token(sentence.end() - 1).isWord() && !GivenNames.contains(document.token(from).lower())
                && !uses.isCapitalInside(document.token(from)) && uses.isCapitalInside(document.token(from + 1));
    }

    /** "Will Smith return?" of somebody else than Will Smith. */
    private boolean asks(int from) {
        return document.token(from).is("will") && document.token(document.sentenceOf(from).end() - 1).is("?")
                && !uses.isCapitalInside(document.token(from));
    }

    /** "Secretary General", and not "General Films". */
    private boolean isGeneral(int index) {
        return document.token(index).is("general") && document.token(index - 1).in(OF_GENERALS);
    }

    private static boolean isShouted(Token token) {
        return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT)) && !token.isInitials()
                && !GivenNames.contains(token.lower());
    }

    /** "President of", "Special Representative for", but not "a spokesman for", behind which somebody's name may stand. */
    private boolean isOffice(int index, Token of) {
        var token = document.token(index);
        var holds = of.is("of") || of.is("from");
        return token.isCapital() && NameRuns.endsRole(document, index)
                || holds && (token.in(Lexicon.OFFICES) || token.is("general") || token.is("district"));
    }

    /** "President of Argentina Ann Smith": index of the name behind the place; the first token's where none is. */
    private int behindPlace(int from, int end) {
        int of = from > 0 && document.token(from - 1).is("the") ? from - 2 : from - 1;
        if (of < 1 || !document.token(of).in(OF) || !isOffice(of - 1, document.token(of))) {
            return from;
        }
        int name = from + 1;
        while (name + 1 < end && !GivenNames.contains(document.token(name).lower())) {
            name++;
        }
        return name + 1 < end ? name : end - from == PLACE_AND_NAME ? from + 1 : from;
    }
}
