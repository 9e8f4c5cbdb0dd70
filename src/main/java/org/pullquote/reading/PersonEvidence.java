package org.pullquote.reading;

import java.util.List;
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
        if (Lexicon.NATIVES.contains(core.get(core.size() - 1))
                || core.size() > 1 && NameRuns.endsRole(document, phrase.to() - 1) && !GivenNames.contains(core.get(0))) {
            named.person -= 3;
        }
        var single = named.name().indexOf(' ') < 0;
        if (single && PLACES.contains(core.get(0))) {
            named.person -= 2;
        }
        around(named, phrase, single);
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
            var age = next.is(",") && phrase.to() + 1 < sentence.end() ? document.token(phrase.to() + 1) : next;
            if (age != next && age.isNumber() && age.text().length() == 2) {
                named.person += 2;
            }
            if (next.isSmall() && CueVerbs.lemma(next.lower()) != null) {
                named.person += 0.7;
            }
        }
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
