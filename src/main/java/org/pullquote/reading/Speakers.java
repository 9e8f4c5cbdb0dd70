package org.pullquote.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells who is meant by the words that name a speaker: a full name, a surname, a pronoun, "the actress". */
final class Speakers {

    private static final double SURE_BY = 4;
    private static final int MOST_ALTERNATIVES = 3;
    private static final Set<String> PARTNERS = Set.of("co-star", "costar", "castmate", "co-stars", "scene-partner");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> NOBODY = Set.of("i", "we", "who", "you", "one", "this", "that");
    private static final Set<String> PLURAL = Set.of("they", "both", "it");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some", "many", "several", "two",
            "three", "no", "few", "most");

    private final Document document;
    private final Registry registry;
    private final Antecedents antecedents;
    private final Groups groups;
    private final Map<Integer, List<Antecedents.Candidate>> pronouns = new HashMap<>();
    private final Map<Phrase, List<Speaker>> known = new HashMap<>();
    private int nextToken;

    Speakers(Document document, Registry registry) {
        this.document = document;
        this.registry = registry;
        this.antecedents = new Antecedents(document, registry);
        this.groups = new Groups(document, registry);
    }

    /** Who speaks, likeliest first; asked in the order of the text. */
    List<Speaker> of(Draft draft) {
        var phrase = draft.attribution.speaker();
        readOn(phrase.to());
        var speakers = known.computeIfAbsent(phrase, this::resolve);
        var named = speakers.get(0).named() != null ? speakers.get(0).named() : unnamed(phrase);
        if (named != null) {
            antecedents.speaker(draft.token, named);
        }
        return speakers;
    }

    /** The entry of "her manager"; null where the words are none such. */
    private Named unnamed(Phrase phrase) {
        int index = registry.firstFrom(phrase.from());
        if (index == registry.mentions().size()) {
            return null;
        }
        var mention = registry.mentions().get(index);
        return mention.named().isUnnamed() && phrase.holds(mention.phrase().from()) ? mention.named() : null;
    }

    /** Resolves the pronouns up to a token, in the order of the text: each leans on those before it. */
    private void readOn(int to) {
        for (; nextToken < to; nextToken++) {
            var token = document.token(nextToken);
            if (!token.isQuotation() && PRONOUNS.contains(token.lower())) {
                var found = antecedents.of(nextToken, Antecedents.genderOf(token.lower()), token.is("he") || token.is("she"),
                        false);
                pronouns.put(nextToken, found);
                if (!found.isEmpty()) {
                    var named = found.get(0).named();
                    antecedents.pronoun(nextToken, named);
                    if (named.gender == Gender.UNKNOWN) {
                        named.gender = Antecedents.genderOf(token.lower());
                    }
                }
            }
        }
    }

    /** Whom the token means as an object in front of quoted words: him, her, her co-star; null for nobody known. */
    Named object(int token, int quotation) {
        var word = document.token(token);
        readOn(token + 1);
        var next = document.token(Math.min(token + 1, quotation));
        if (word.is("him") || word.is("her") && (next.isQuotation() || next.is(",") || next.in(Lexicon.DETERMINERS))) {
            return pronouns.getOrDefault(token, List.of()).stream().map(Antecedents.Candidate::named).filter(Named::isPerson)
                    .findFirst().orElse(null);
        }
        if (PARTNERS.contains(word.lower()) && pronouns.containsKey(token - 1)) {
            var owner = pronouns.get(token - 1).stream().findFirst().map(Antecedents.Candidate::named).orElse(null);
            return antecedents.of(token, Gender.UNKNOWN, false, true).stream().map(Antecedents.Candidate::named)
                    .filter(named -> named != owner).findFirst().orElse(null);
        }
        return null;
    }

    private List<Speaker> resolve(Phrase phrase) {
        var first = document.token(phrase.from());
        if (phrase.to() - phrase.from() == 1 && (first.is("he") || first.is("she"))) {
            return chosen(phrase, pronouns.getOrDefault(phrase.from(), List.of()));
        }
        if (phrase.to() - phrase.from() == 1 && NOBODY.contains(first.lower())) {
            return List.of(words(phrase, 1));
        }
        if (phrase.to() - phrase.from() == 1 && PLURAL.contains(first.lower())) {
            return List.of(new Speaker(groups.before(phrase.from()), place(phrase), null, 0.7));
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
            return List.of(speaker(phrase, inside.named(), 1));
        }
        if (document.token(phrase.to() - 1).in(Lexicon.CUE_NOUNS)) {
            return named(new Phrase(phrase.from(), possessive));
        }
        return List.of(words(phrase, 0.9));
    }

    private List<Speaker> named(Phrase phrase) {
        var head = headEnd(phrase);
        var mention = registry.within(head);
        var relation = relation(head);
        var indefinite = INDEFINITE.contains(document.token(phrase.from()).lower());
        if (relation || indefinite && (mention == null || !describes(head, mention))) {
            return List.of(words(phrase, 0.9));
        }
        var description = description(phrase);
        if (description != null && mention != null && mention.phrase().to() < head.to() && isRole(head)) {
            mention = null;
        }
        if (isGroup(head)) {
            return List.of(words(phrase, 0.9));
        }
        if (mention != null && isBehindPreposition(head, mention)) {
            mention = null;
        }
        if (mention != null) {
            return mention.named().isPerson()
                    || mention.named().person > -1 && !mention.named().isUnnamed() && isWhole(head, mention)
                            ? List.of(speaker(phrase, mention.named(), 1))
                            : List.of(words(phrase, 0.8));
        }
        if (mention == null && description != null) {
            return chosen(phrase, antecedents.of(phrase.from(), description, false, true));
        }
        return List.of(words(phrase, 0.8));
    }

    /** Up to the first preposition, so that "a friend of Smith" is not Smith. */
    private Phrase headEnd(Phrase phrase) {
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (document.token(i).in(Lexicon.PREPOSITIONS) && !document.token(i - 1).isCapital()
                    && !document.token(i - 1).in(Lexicon.CUE_NOUNS)) {
                return new Phrase(phrase.from(), i);
            }
        }
        return phrase;
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
                return left != null && right != null && left.named() != right.named() && left.named().person >= 0
                        && right.named().person >= 0;
            }
        }
        return false;
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
            if (token.in(Lexicon.ROLES) || token.lower().endsWith("-year-old") || token.in(Lexicon.CUE_NOUNS)
                    || token.is("mother") || token.is("father") || token.is("mom") || token.is("dad")
                    || token.is("beauty") || token.is("blonde") || token.is("brunette")) {
                return Titles.gender(token.lower());
            }
        }
        return null;
    }

    private List<Speaker> chosen(Phrase phrase, List<Antecedents.Candidate> candidates) {
        if (candidates.isEmpty()) {
            return List.of(words(phrase, 0.5));
        }
        var speakers = new ArrayList<Speaker>();
        var best = candidates.get(0).score();
        for (Antecedents.Candidate candidate : candidates.subList(0, Math.min(candidates.size(), 1 + MOST_ALTERNATIVES))) {
            var share = candidates.stream().mapToDouble(other -> Math.exp((other.score() - candidate.score()) / SURE_BY * 2))
                    .sum();
            if (best - candidate.score() < SURE_BY) {
                speakers.add(speaker(phrase, candidate.named(), 0.95 / share));
            }
        }
        return speakers;
    }

    private Speaker speaker(Phrase phrase, Named named, double confidence) {
        return new Speaker(named.name(), place(phrase), named.isUnnamed() ? null : named, confidence);
    }

    private Speaker words(Phrase phrase, double confidence) {
        return new Speaker(document.textOf(phrase), place(phrase), null, confidence);
    }

    private Place place(Phrase phrase) {
        return new Place(document.token(phrase.from()).start(), document.token(phrase.to() - 1).end());
    }
}
