package org.pullquote.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Weighs what speaks for and against a name's being a person's, and what tells the person's gender. */
final class PersonEvidence {

    private static final Set<String> PLACES_BEFORE = Set.of("in", "at", "from", "to", "near", "for");

    /** Places, some of which are first names as well, and who or what comes from them. */
    private static final Set<String> PLACES = Lexicon.words("""
            africa african america arab argentina asia asian australian british californian canadian carolina chad charlotte
            china chinese cuba cuban dallas danish dutch english european florence floridian french georgia german greek
            houston india indian iranian iraqi ireland irish israel israeli italian japanese kenya korean mexican milan
            montana pakistani paris polish russian saudi scottish spanish swedish syrian texan turkish ukrainian
            virginia wales""");
    private static final Set<String> PARTIES = Lexicon
            .words("""
                    conservative conservatives dem democrat democrats dems gop labour lib lib-dem lib-dems liberal republican republicans
                    tories tory""");
    private static final Set<String> WORKS = Set.of("album", "book", "debut", "drama", "film", "memoir", "movie", "musical",
            "novel", "play", "sequel", "single", "sitcom", "thriller");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final int LONGEST_PREDICATE = 5;
    private static final int LONGEST_INITIALISM = 4;

    private final Document document;

    PersonEvidence(Document document) {
        this.document = document;
    }

    /** @param title the word for a title or a profession in front of the name; empty for none */
    void weigh(Named named, Phrase phrase, List<String> core, String title, Gender gender) {
        if (gender != Gender.UNKNOWN) {
            named.is(gender);
            named.person += 2;
        } else if (!title.isEmpty()) {
            named.person += 1.5;
        }
        var given = Characters.folded(named.name().split(" ", 2)[0]);
        if (GivenNames.contains(given)) {
            named.person += named.name().indexOf(' ') > 0 ? 1.5 : 0.7;
            if (named.gender == Gender.UNKNOWN) {
                named.gender = GivenNames.gender(given);
                named.guessed = true;
            }
        }
        if (core.stream().anyMatch(word -> Lexicon.ORGANIZATION_WORDS.contains(word) || word.endsWith("!"))) {
            named.person -= 3;
        }
        if (core.size() == 1 && named.name().indexOf(' ') < 0
                && (Lexicon.COMMON_WORDS.contains(core.get(0)) || Lexicon.ABBREVIATIONS.contains(core.get(0)))) {
            named.person -= 3;
        }
        if (core.stream().allMatch(PARTIES::contains)) {
            named.person -= 3;
        }
        if (isAmerican(core.get(core.size() - 1)) || core.size() == 1 && isInitialism(phrase)) {
            named.person -= 1;
        }
        if (Lexicon.NATIVES.contains(core.get(core.size() - 1)) && gender == Gender.UNKNOWN
                && !(core.size() > 1 && GivenNames.contains(core.get(0)))
                || core.size() > 1 && NameRuns.endsRole(document, phrase.to() - 1) && !GivenNames.contains(core.get(0))) {
            named.person -= 3;
        }
        var single = named.name().indexOf(' ') < 0;
        if (single && PLACES.contains(core.get(0))) {
            named.person -= 2;
        }
        if (isDateline(phrase)) {
            named.person -= 5;
        }
        around(named, phrase, single);
    }

    /** "LOS ANGELES —", "SALEM, Ohio —" at the beginning of a paragraph. */
    private boolean isDateline(Phrase phrase) {
        int from = phrase.from();
        if (GivenNames.contains(document.token(from).lower())
                || from > 0 && document.token(from - 1).paragraph() == document.token(from).paragraph()) {
            return false;
        }
        for (int i = from; i < phrase.to(); i++) {
            if (!document.token(i).text().equals(document.token(i).text().toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        int end = phrase.to();
        if (end < document.tokens.size() && document.token(end).is(",")) {
            end = NameRuns.pastName(document, end + 1, document.tokens.size());
        }
        return end < document.tokens.size() && DASHES.contains(document.token(end).text());
    }

    private static boolean isAmerican(String word) {
        return word.endsWith("-american") || word.endsWith("-americans");
    }

    /** "US", "MPs". */
    private boolean isInitialism(Phrase phrase) {
        var text = document.token(phrase.from()).text();
        var plural = text.length() > 2 && text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        return text.length() > 1 && text.length() <= LONGEST_INITIALISM && plural.chars().allMatch(Character::isUpperCase);
    }

    private void around(Named named, Phrase phrase, boolean single) {
        var sentence = document.sentenceOf(phrase.from());
        if (phrase.from() > sentence.first()) {
            var previous = document.token(phrase.from() - 1);
            named.person -= previous.is("the") ? 0.8 : 0;
            named.person -= single && previous.in(PLACES_BEFORE) ? 0.6 : 0;
            named.person -= previous.is(",") && isPlace(phrase.from() - 2, sentence.first()) ? 1.5 : 0;
            int apposed = previous.is(",") ? phrase.from() - 2 : phrase.from() - 1;
            var next = phrase.to() < sentence.end() ? document.token(phrase.to()) : previous;
            if (apposed >= sentence.first() && (apposed == phrase.from() - 1 || next.is(","))) {
                named.person -= document.token(apposed).isSmall() && document.token(apposed).in(WORKS)
                        && !isWhere(apposed) ? 2 : 0;
                if (document.token(apposed).isSmall() && document.token(apposed).in(Lexicon.RELATIONS)) {
                    named.person += 1.5;
                    named.is(kin(apposed));
                }
            }
            if (previous.in(Lexicon.ROLES)) {
                named.person += 1.5;
                named.is(Titles.gender(previous.lower()));
            }
        }
        if (phrase.to() < sentence.end()) {
            var next = document.token(phrase.to());
            named.person -= next.is("of") && single ? 0.6 : 0;
            var who = next.is(",") && phrase.to() + 1 < sentence.end() && document.token(phrase.to() + 1).is("who");
            named.acts |= who || SubjectPlaces.isFinite(next) && !next.in(Lexicon.TITLE_NOUNS);
            named.person += who ? 0.8 : 0;
            named.is(predicate(phrase.to(), sentence.end()));
            int relation = phrase.to() + 1;
            if (next.is(",") && relation + 1 < sentence.end() && document.token(relation).in(Lexicon.RELATIONS)
                    && document.token(relation + 1).is("of")) {
                named.person += 1.5;
                named.is(kin(relation));
            }
            var age = next.is(",") && phrase.to() + 1 < sentence.end() ? document.token(phrase.to() + 1) : next;
            if (age != next && age.isNumber() && age.text().length() == 2) {
                named.person += 2;
            }
            if (next.isSmall() && CueVerbs.lemma(next.lower()) != null) {
                named.person += 0.7;
            }
        }
    }

    /** "In his memoir, Smith": where somebody writes or plays. */
    private boolean isWhere(int work) {
        return work > 1 && document.token(work - 1).in(Lexicon.DETERMINERS)
                && document.token(work - 2).in(Lexicon.PREPOSITIONS);
    }

    /** The gender of a relative or helper; "chairman" tells none. */
    private Gender kin(int token) {
        return document.token(token).is("chairman") ? Gender.UNKNOWN : Titles.gender(document.token(token).lower());
    }

    /** What "is her husband" behind a name tells of the gender. */
    private Gender predicate(int be, int end) {
        if (!document.token(be).is("is") && !document.token(be).is("was")) {
            return Gender.UNKNOWN;
        }
        int last = be + 1;
        while (last + 1 < Math.min(end, be + LONGEST_PREDICATE) && document.token(last).isWord()
                && !document.token(last).in(Lexicon.RELATIONS)) {
            last++;
        }
        var relation = last > be + 1 && last < end && document.token(be + 1).in(Lexicon.DETERMINERS)
                && document.token(last).in(Lexicon.RELATIONS);
        return relation ? kin(last) : Gender.UNKNOWN;
    }

    /** Whether a name ends with this token that stands behind "in": "in Salem, New Hampshire". */
    private boolean isPlace(int last, int from) {
        int i = last;
        while (i > from && document.token(i).isCapital()) {
            i--;
        }
        return i >= from && i < last && document.token(i).in(PLACES_BEFORE);
    }
}
