package org.pullquote.reading;

import java.util.List;
import java.util.Set;

/** Tells whom a noun phrase of several words means: a person of the text, somebody described, or nobody by name. */
final class SpeakerNames {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some", "many", "several", "two",
            "three", "no", "few", "most");

    private static final Set<String> FROM = Set.of("by", "from");

    private final Document document;
    private final Registry registry;
    private final Antecedents antecedents;
    private final SpeakerForms forms;
    private final Heads heads;
    private final OfficeHolders holders;
    private final DescribedSpeakers describedSpeakers;
    private final Relatives relatives;

    SpeakerNames(Document document, Registry registry, Antecedents antecedents, SpeakerForms forms,
            OfficeHolders holders, Professions professions) {
        this.document = document;
        this.registry = registry;
        this.antecedents = antecedents;
        this.forms = forms;
        this.heads = new Heads(document, registry);
        this.holders = holders;
        this.describedSpeakers = new DescribedSpeakers(document, registry, antecedents, forms, professions);
        this.relatives = new Relatives(document, registry);
    }

    /** Likeliest first. */
    List<Speaker> of(Phrase phrase) {
        var holder = holders.of(phrase);
        if (holder != null) {
            return List.of(forms.speaker(phrase, holder, 0.95));
        }
        int author = author(phrase);
        if (author > phrase.from()) {
            return of(new Phrase(author, phrase.to()));
        }
        int described = Descriptions.end(document, phrase.from(), phrase.to());
        if (described == phrase.to() || described > phrase.from() && document.token(described).is("and")) {
            return describedSpeakers.speakers(phrase, new Phrase(phrase.from(), Math.max(described, phrase.from() + 1)),
                    describedSpeakers.gender(phrase));
        }
        int owner = NameRuns.possessive(document, phrase);
        return owner > phrase.from() && !isPart(phrase, owner) ? owned(phrase, owner) : named(phrase);
    }

    /** Where in "a memo posted by Ann Smith" the name begins; the first token's index where the phrase is none such. */
    private int author(Phrase phrase) {
        var text = false;
        for (int i = phrase.from(); i + 1 < phrase.to(); i++) {
            text |= document.token(i).in(Lexicon.CUE_NOUNS);
            if (text && document.token(i).in(FROM) && document.token(i + 1).isCapital()) {
                return i + 1;
            }
        }
        return phrase.from();
    }

    /** "The hosts of the leaders’ summit": whether what is owned stands behind an "of" that belongs to somebody small. */
    private boolean isPart(Phrase phrase, int possessive) {
        for (int i = phrase.from() + 1; i < possessive; i++) {
            if (document.token(i).is("of") && document.token(i - 1).isSmall() && !document.token(i - 1).in(Lexicon.QUANTITIES)
                    && !document.token(i - 1).is("part")) {
                return true;
            }
        }
        return false;
    }

    /** "Smith’s manager" is not Smith, "Smith’s statement" is, "Smith’s sister Ann" is Ann. */
    private List<Speaker> owned(Phrase phrase, int possessive) {
        var thing = new Phrase(possessive + 1, phrase.to());
        if (document.token(phrase.to() - 1).isCapital() && document.token(phrase.to() - 1).in(Lexicon.ORGANIZATION_WORDS)) {
            return List.of(forms.words(phrase, 0.9));
        }
        var inside = registry.within(thing);
        if (inside != null && inside.named().isPerson()) {
            return List.of(forms.speaker(phrase, inside.named(), 1));
        }
        if (document.token(phrase.to() - 1).in(Lexicon.CUE_NOUNS)) {
            return of(new Phrase(owner(phrase.from(), possessive), possessive));
        }
        return List.of(relative(phrase));
    }

    /** Who "Smith’s mother" is; the words themselves where the text does not tell. */
    private Speaker relative(Phrase phrase) {
        var named = INDEFINITE.contains(document.token(phrase.from()).lower()) ? null : relatives.of(phrase);
        return named == null ? forms.words(phrase, 0.9) : forms.speaker(phrase, named, 0.9);
    }

    /** Where the owner of "part of the judge’s statement" begins. */
    private int owner(int from, int possessive) {
        for (int i = possessive - 1; i > from; i--) {
            if (document.token(i).in(Lexicon.DETERMINERS)) {
                return i;
            }
        }
        return from;
    }

    private List<Speaker> named(Phrase phrase) {
        var begins = heads.nameOf(phrase);
        if (begins != null) {
            return List.of(forms.speaker(phrase, begins, 1));
        }
        var head = heads.of(phrase);
        var mention = registry.within(new Phrase(heads.nameBehindRole(head), head.to()));
        var relation = heads.isRelation(head);
        var indefinite = INDEFINITE.contains(document.token(phrase.from()).lower());
        if (relation && describedSpeakers.isParent(phrase)) {
            return forms.chosen(phrase, antecedents.of(phrase.from(), Titles.gender(document.token(phrase.from() + 1).lower()),
                    false, true));
        }
        if (relation && describedSpeakers.isHeadOf(head)) {
            return describedSpeakers.speakers(phrase, head, Gender.UNKNOWN);
        }
        if (relation || indefinite && (mention == null || !heads.describes(head, mention))) {
            return List.of(relative(phrase));
        }
        var description = describedSpeakers.gender(head);
        if (description != null && mention != null && heads.isRole(head)
                && (mention.phrase().to() < head.to() || !mention.named().isPerson())) {
            mention = null;
        }
        if (heads.isGroup(head)) {
            return List.of(forms.words(phrase, 0.9));
        }
        if (mention != null && (heads.isBehindPreposition(head, mention) || heads.isOrganizationOf(head, mention))) {
            mention = null;
        }
        if (mention != null) {
            return mention.named().isPerson()
                    || mention.named().person > -1 && !mention.named().isUnnamed() && heads.isWhole(head, mention)
                            ? List.of(forms.speaker(phrase, mention.named(), 1))
                            : List.of(forms.words(phrase, 0.8));
        }
        if (description != null) {
            return describedSpeakers.speakers(phrase, head, description);
        }
        return List.of(forms.words(phrase, 0.8));
    }
}
