package org.pullquote.reading;

import java.util.List;
import java.util.Set;

/** Tells whom a description means: the actress, the Harbour Films founder, the mother of three. */
final class DescribedSpeakers {

    private static final Set<String> HEADS = Set.of("boss", "ceo", "chairman", "chairwoman", "chief", "coach", "founder",
            "owner");
    private static final Set<String> PARENTS = Set.of("dad", "father", "mom", "mother", "mum", "parent");
    private static final Set<String> NUMBERS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight");

    /** What speaks for itself: "the report", and not "the statement" of whoever made it. */
    private static final Set<String> ABOUT_OTHERS = Set.of("ad", "article", "blog", "column", "e-mail", "editorial", "email",
            "headline", "letter", "memo", "release", "report", "shirt", "sign", "signs", "story", "transcript");

    private final Document document;
    private final Registry registry;
    private final Antecedents antecedents;
    private final SpeakerForms forms;
    private final Professions professions;

    DescribedSpeakers(Document document, Registry registry, Antecedents antecedents, SpeakerForms forms,
            Professions professions) {
        this.document = document;
        this.registry = registry;
        this.antecedents = antecedents;
        this.forms = forms;
        this.professions = professions;
    }

    /** Whom a description can mean: nobody whom it names itself, as "the Salt Road star" does. */
    List<Speaker> speakers(Phrase phrase, Phrase description, Gender gender) {
        var within = registry.within(description);
        var owns = within != null && within.phrase().from() > description.from()
                && document.token(within.phrase().from() - 1).in(Lexicon.PREPOSITIONS);
        var inside = owns ? null : within;
        var meant = professions.fitting(description, antecedents.of(phrase.from(), gender, false, true)).stream()
                .filter(candidate -> inside == null || candidate.named() != inside.named()).toList();
        return forms.chosen(phrase, meant);
    }

    /** "The Harbour Films founder": whom texts that call them so have named. */
    boolean isHeadOf(Phrase head) {
        int last = head.to() - 1;
        return document.token(head.from()).is("the") && last > head.from() + 1 && document.token(last).in(HEADS)
                && document.token(last - 1).isCapital();
    }

    /** "The mother of three". */
    boolean isParent(Phrase phrase) {
        int of = phrase.from() + 2;
        return of + 2 == phrase.to() && document.token(phrase.from()).is("the") && document.token(of - 1).in(PARENTS)
                && document.token(of).is("of") && (document.token(of + 1).isNumber() || document.token(of + 1).in(NUMBERS));
    }

    /** The gender of "the actress", UNKNOWN for "the star"; null for what describes nobody. */
    Gender gender(Phrase phrase) {
        var first = document.token(phrase.from());
        var definite = first.is("the") || first.is("this") || first.is("our") || phrase.to() - phrase.from() == 1
                || first.isCapital();
        if (!definite || first.in(Lexicon.HONORIFICS) && phrase.to() == phrase.from() + 2) {
            return null;
        }
        for (int i = phrase.to() - 1; i >= phrase.from() && i > phrase.to() - 8; i--) {
            var token = document.token(i);
            if (token.in(Lexicon.ROLES) || token.is("peer")
                    || token.in(Lexicon.PARTIES) && phrase.to() > phrase.from() + 1 || token.is("mp")
                    || OfficeHolders.leads(document, i, phrase.from()) || token.is("minister") && i == phrase.from() + 1
                    || token.isCompoundRole() || Descriptions.isParent(token)
                    || token.in(Lexicon.NATIVES)
                    || token.lower().endsWith("-year-old") || token.is("old")
                    || token.in(Lexicon.CUE_NOUNS) && !token.in(ABOUT_OTHERS)
                    || token.in(PARENTS)) {
                return Titles.gender(token.lower());
            }
        }
        return null;
    }
}
