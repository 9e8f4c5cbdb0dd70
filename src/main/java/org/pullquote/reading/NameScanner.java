package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what is written like a name: runs of capitalised words, outside of quotations. */
final class NameScanner {

    /** Words of a place of one word and a name of two. */
    private static final int PLACE_AND_NAME = 3;
    /** Whose photographs pages show: "A street. | Getty". */
    private static final Set<String> CREDITS = Set.of("afp", "ap", "getty", "reuters", "shutterstock");
    private static final Set<String> ADJECTIVES = Set.of("beautiful", "dear", "disgraced", "embattled", "famous", "gorgeous",
            "heartbroken", "iconic", "late", "legendary", "lucky", "newlywed", "poor", "pregnant", "proud", "tragic", "troubled");
    private static final Set<String> RANKS = Set.of("acting", "assistant", "deputy", "former", "vice");
    private static final Set<String> OF = Set.of("of", "for", "from", "to");
    private static final Set<String> OF_GENERALS = Set.of("attorney", "auditor", "director", "governor", "inspector",
            "prosecutor",
            "secretary", "solicitor", "surgeon");

    private final Document document;
    private final List<KnownName> known;
    private final HeadlineCase headlines;
    private final WordUses uses;
    /** Runs in sentences, then runs in headlines, where every word is capitalised: those are to be read with caution. */
    private final List<Phrase> inSentences = new ArrayList<>();
    private final List<Phrase> inHeadlines = new ArrayList<>();

    /** @param known in the order of the text, none overlapping another */
    NameScanner(Document document, List<KnownName> known) {
        this.document = document;
        this.known = known;
        this.headlines = new HeadlineCase(document);
        this.uses = new WordUses(document, headlines);
        scan();
    }

    List<Phrase> inSentences() {
        return inSentences;
    }

    List<Phrase> inHeadlines() {
        return inHeadlines;
    }

    WordUses uses() {
        return uses;
    }

    private void scan() {
        int nextKnown = 0;
        for (int i = 0; i < document.tokens.size();) {
            var token = document.token(i);
            while (nextKnown < known.size() && known.get(nextKnown).place().start() < token.start()) {
                nextKnown++;
            }
            var end = nextKnown < known.size() ? endOf(i, known.get(nextKnown)) : -1;
            if (i > 0 && document.token(i - 1).is("|") && token.in(CREDITS)) {
                i++;
            } else if (end > 0) {
                if (known.get(nextKnown).isPerson()) {
                    inSentences.add(new Phrase(i, end));
                }
                i = end;
            } else if (!token.isCapital() || token.in(Lexicon.NOT_NAMES) && !Lexicon.TITLES.contains(token.bare())
                    || document.startsSentence(i) && CueVerbs.lemma(token.lower()) != null) {
                i++;
            } else {
                end = runEnd(i, nextKnown);
                uses.name(i, end);
                (headlines.is(token.paragraph()) ? inHeadlines : inSentences).addAll(cut(i, end));
                i = end;
            }
        }
    }

    /** Index behind the last token of a known name that starts with this token; -1 where none does. */
    private int endOf(int from, KnownName name) {
        if (name.place().start() != document.token(from).start()) {
            return -1;
        }
        int end = from;
        while (end < document.tokens.size() && document.token(end).end() <= name.place().end()
                && !document.token(end).isQuotation()) {
            end++;
        }
        return end > from && document.token(end - 1).end() == name.place().end() ? end : -1;
    }

    private int runEnd(int from, int nextKnown) {
        int i = from + 1;
        while (i < document.tokens.size() && document.token(i).paragraph() == document.token(from).paragraph()
                && !(nextKnown < known.size() && known.get(nextKnown).place().start() == document.token(i).start())) {
            var token = document.token(i);
            var goesOn = token.is(".") && NameRuns.abbreviates(document, i)
                    || NameRuns.isPart(document, i)
                    || isParticle(document, i, document.tokens.size())
                    || token.is("of") && isOrganization(from, i) && document.token(i + 1).isCapital();
            if (!goesOn || document.startsSentence(i)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** A small word inside a name: Inés de la Torre. */
    static boolean isParticle(Document document, int index, int to) {
        if (!document.token(index).in(Lexicon.NAME_PARTICLES) || index + 1 >= to) {
            return false;
        }
        var next = document.token(index + 1);
        return next.isCapital() && !next.in(Lexicon.NOT_NAMES) || next.in(Lexicon.NAME_PARTICLES) && index + 2 < to
                && document.token(index + 2).isCapital();
    }

    private boolean isOrganization(int from, int to) {
        for (int i = Math.max(from, to - 4); i < to; i++) {
            if (document.token(i).in(Lexicon.ORGANIZATION_WORDS)) {
                return true;
            }
        }
        return false;
    }

    /** The name without an ordinary word that only begins a sentence; a headline's run is left whole. */
    private List<Phrase> cut(int from, int to) {
        int end = to;
        while (end > from && document.token(end - 1).is(".") && document.token(end - 2).text().length() > 2
                && !document.token(end - 2).isInitials()) {
            end--;
        }
        for (int i = end - 1; i >= from; i--) {
            if (document.token(i).isCompound()) {
                return i + 1 == end ? List.of() : cut(i + 1, end);
            }
        }
        for (int i = end - 2; i >= from; i--) {
            if ((document.token(i).in(Lexicon.OFFICES) || i > from && isGeneral(i))
                    && (i > from || !Lexicon.TITLES.contains(document.token(i).lower()))) {
                var name = new Phrase(i + 1, end);
                int place = from + (document.token(from).in(RANKS) ? 1 : 0);
                return i <= place ? List.of(name) : List.of(new Phrase(place, i), name);
            }
        }
        var adorned = isShouted(document.token(from)) || document.token(from).in(ADJECTIVES);
        if (end - from > 2 && adorned && GivenNames.contains(document.token(from + 1).lower())) {
            return cut(from + 1, end);
        }
        for (int i = end - 3; i >= from; i--) {
            if (document.token(i).in(Lexicon.ROLES) && GivenNames.contains(document.token(i + 1).lower())
                    && !GivenNames.contains(document.token(i).lower())) {
                return List.of(new Phrase(i + 1, end));
            }
        }
        int person = behindPlace(from, end);
        if (person > from) {
            return List.of(new Phrase(from, person), new Phrase(person, end));
        }
        var first = document.token(from);
        if (headlines.is(first.paragraph()) || !document.startsSentence(from)) {
            return List.of(new Phrase(from, end));
        }
        if (end - from == 1) {
            return uses.isOrdinary(first) || uses.onlyBegins(from) ? List.of() : List.of(new Phrase(from, end));
        }
        var begins = (uses.isOrdinary(first) || first.in(Lexicon.ROLES) || first.lower().endsWith("ing")
                || first.lower().endsWith("ly")) && !GivenNames.contains(first.lower());
        return List.of(new Phrase(begins ? from + 1 : from, end));
    }

    /** "BFF Ann Smith", "WATCH: …". */
    private static boolean isShouted(Token token) {
        return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT)) && !token.isInitials()
                && !GivenNames.contains(token.lower());
    }

    /** "Secretary General", and not "General Films". */
    private boolean isGeneral(int index) {
        return document.token(index).is("general") && document.token(index - 1).in(OF_GENERALS);
    }

    /** "President of Argentina Ann Smith": index of the name behind the place; the first token's where none is. */
    private int behindPlace(int from, int end) {
        int of = from > 0 && document.token(from - 1).is("the") ? from - 2 : from - 1;
        if (of < 1 || !document.token(of).in(OF)
                || !NameRuns.isOffice(document, of - 1) && !document.token(of - 1).is("district")) {
            return from;
        }
        int name = from + 1;
        while (name + 1 < end && !GivenNames.contains(document.token(name).lower())) {
            name++;
        }
        return name + 1 < end ? name : end - from == PLACE_AND_NAME ? from + 1 : from;
    }
}
