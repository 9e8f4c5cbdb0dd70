package org.pullquote.reading;

import java.util.List;
import java.util.Set;

/** Tells whom a noun phrase of several words means: a person of the text, somebody described, or nobody by name. */
final class SpeakerNames {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some", "many", "several", "two",
            "three", "no", "few", "most");

    /** What speaks for itself: "the report", and not "the statement" of whoever made it. */
    private static final Set<String> ABOUT_OTHERS = Set.of("ad", "article", "blog", "column", "editorial", "headline", "report",
            "shirt",
            "sign", "signs", "story", "transcript");

    private final Document document;
    private final Registry registry;
    private final Antecedents antecedents;
    private final SpeakerForms forms;

    SpeakerNames(Document document, Registry registry, Antecedents antecedents, SpeakerForms forms) {
        this.document = document;
        this.registry = registry;
        this.antecedents = antecedents;
        this.forms = forms;
    }

    /** Likeliest first. */
    List<Speaker> of(Phrase phrase) {
        int described = Descriptions.end(document, phrase.from(), phrase.to());
        if (described == phrase.to() || described > phrase.from() && document.token(described).is("and")) {
            return forms.chosen(phrase, antecedents.of(phrase.from(), description(phrase), false, true));
        }
        int owner = possessive(phrase);
        return owner > phrase.from() ? owned(phrase, owner) : named(phrase);
    }

    /** Index of the last possessive ending in the phrase; -1 for none. */
    private int possessive(Phrase phrase) {
        for (int i = phrase.to() - 2; i > phrase.from(); i--) {
            if (document.token(i).isPossessive()) {
                return i;
            }
        }
        return -1;
    }

    /** "Smith’s manager" is not Smith, "Smith’s statement" is, "Smith’s sister Ann" is Ann. */
    private List<Speaker> owned(Phrase phrase, int possessive) {
        var thing = new Phrase(possessive + 1, phrase.to());
        var inside = registry.within(thing);
        if (inside != null && inside.named().isPerson()) {
            return List.of(forms.speaker(phrase, inside.named(), 1));
        }
        if (document.token(phrase.to() - 1).in(Lexicon.CUE_NOUNS)) {
            return named(new Phrase(phrase.from(), possessive));
        }
        return List.of(forms.words(phrase, 0.9));
    }

    private List<Speaker> named(Phrase phrase) {
        var head = headEnd(phrase);
        var mention = registry.within(new Phrase(nameBehindRole(head), head.to()));
        var relation = relation(head);
        var indefinite = INDEFINITE.contains(document.token(phrase.from()).lower());
        if (relation || indefinite && (mention == null || !describes(head, mention))) {
            return List.of(forms.words(phrase, 0.9));
        }
        var description = description(phrase);
        if (description != null && mention != null && mention.phrase().to() < head.to() && isRole(head)) {
            mention = null;
        }
        if (isGroup(head)) {
            return List.of(forms.words(phrase, 0.9));
        }
        if (mention != null && isBehindPreposition(head, mention)) {
            mention = null;
        }
        if (mention != null) {
            return mention.named().isPerson()
                    || mention.named().person > -1 && !mention.named().isUnnamed() && isWhole(head, mention)
                            ? List.of(forms.speaker(phrase, mention.named(), 1))
                            : List.of(forms.words(phrase, 0.8));
        }
        if (description != null) {
            return forms.chosen(phrase, antecedents.of(phrase.from(), description, false, true));
        }
        return List.of(forms.words(phrase, 0.8));
    }

    /** Up to the first preposition, so that "a friend of Smith" is not Smith. */
    private Phrase headEnd(Phrase phrase) {
        for (int i = phrase.from() + 1; i + 1 < phrase.to(); i++) {
            if (document.token(i).in(Lexicon.PREPOSITIONS) && !document.token(i - 1).isCapital()
                    && !document.token(i - 1).in(Lexicon.CUE_NOUNS) && !document.token(i + 1).is("chief")) {
                return new Phrase(phrase.from(), i);
            }
        }
        return phrase;
    }

    /** Where in "Smith spokesman Tom Reed" the last name begins; the head's own beginning where there is but one. */
    private int nameBehindRole(Phrase head) {
        for (int i = head.to() - 1; i > head.from(); i--) {
            if (!document.token(i).isCapital() && !document.token(i).is(".") && !document.token(i).in(Lexicon.NAME_PARTICLES)) {
                var introduces = i + 1 < head.to() && document.token(i).isSmall() && document.token(i).isWord()
                        && !document.token(i).in(Lexicon.PREPOSITIONS) && !document.token(i).in(Lexicon.CONJUNCTIONS)
                        && registry.within(new Phrase(i + 1, head.to())) != null;
                return introduces ? i + 1 : head.from();
            }
        }
        return head.from();
    }

    /** Whether the words stand for somebody without a name: "her manager", and not "her manager Tom Reed". */
    private boolean relation(Phrase head) {
        for (int i = head.from(); i < head.to(); i++) {
            if (document.token(i).in(Lexicon.RELATIONS)) {
                int next = i + 1;
                while (next < head.to() && !document.token(next).isWord()) {
                    next++;
                }
                var mention = next < head.to() ? registry.within(new Phrase(next, head.to())) : null;
                return mention == null || !mention.named().isPerson();
            }
        }
        return false;
    }

    /** "An emotional Smith" is Smith, "a Smith fan" is not. */
    private boolean describes(Phrase head, Mention mention) {
        return mention.phrase().to() >= head.to() && mention.named().isPerson();
    }

    private boolean isWhole(Phrase head, Mention mention) {
        return mention.phrase().from() <= head.from() + 1 && mention.phrase().to() >= head.to();
    }

    /** "The Salt Road star": the last word says that somebody is described. */
    private boolean isRole(Phrase head) {
        var last = document.token(head.to() - 1);
        return last.isSmall() && last.in(Lexicon.ROLES);
    }

    private boolean isBehindPreposition(Phrase head, Mention mention) {
        int before = mention.phrase().from() - 1;
        return before > head.from() && document.token(before).in(Lexicon.PREPOSITIONS)
                && !document.token(before - 1).in(Lexicon.CUE_NOUNS);
    }

    /** "Smith and Jones". */
    private boolean isGroup(Phrase head) {
        for (int i = head.from() + 1; i + 1 < head.to(); i++) {
            if (document.token(i).is("and") || document.token(i).is("&")) {
                var left = registry.within(new Phrase(head.from(), i));
                var right = registry.within(new Phrase(i + 1, head.to()));
                return left != null && right != null && beginsWith(right, i + 1) && left.named() != right.named()
                        && left.named().person >= 0
                        && right.named().person >= 0;
            }
        }
        return false;
    }

    /** Whether no other name stands between a token and the mention: not in "Reel & Light editor Ann Smith". */
    private boolean beginsWith(Mention mention, int token) {
        for (int i = token; i < mention.phrase().from(); i++) {
            if (document.token(i).isCapital()) {
                return false;
            }
        }
        return true;
    }

    /** The gender of "the actress", UNKNOWN for "the star"; null for what describes nobody. */
    private Gender description(Phrase phrase) {
        var first = document.token(phrase.from());
        var definite = first.is("the") || first.is("this") || phrase.to() - phrase.from() == 1 || first.isCapital();
        if (!definite) {
            return null;
        }
        for (int i = phrase.to() - 1; i >= phrase.from() && i > phrase.to() - 8; i--) {
            var token = document.token(i);
            if (token.in(Lexicon.ROLES) || token.isCompoundRole() || token.lower().endsWith("-year-old") || token.is("old")
                    || token.in(Lexicon.CUE_NOUNS) && !token.in(ABOUT_OTHERS)
                    || token.is("mother") || token.is("father") || token.is("mom") || token.is("dad")
                    || token.is("beauty") || token.is("blonde") || token.is("brunette")) {
                return Titles.gender(token.lower());
            }
        }
        return null;
    }
}
