package org.pullquote.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells who is meant by the words that name a speaker: a full name, a surname, a pronoun, "the actress". */
final class Speakers {

    private static final double CLEAR = 2;
    private static final Set<String> PARTNERS = Set.of("co-star", "costar", "castmate", "co-stars", "scene-partner");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> NOBODY = Set.of("i", "we", "who", "you", "one");
    private static final Set<String> PLURAL = Set.of("they", "both", "it");

    private final Document document;
    private final Registry registry;
    private final Antecedents antecedents;
    private final Groups groups;
    private final SpeakerForms forms;
    private final OfficeHolders holders;
    private final Professions professions;
    private final Leads leads;
    private final SpeakerNames names;
    private final Map<Integer, List<Antecedents.Candidate>> pronouns = new HashMap<>();
    private final Map<Phrase, List<Speaker>> known = new HashMap<>();
    /** Who spoke last of those with a surname. */
    private final Map<String, Named> lastOfName = new HashMap<>();
    private final Set<Named> spoken = new HashSet<>();
    private int nextToken;

    Speakers(Document document, Registry registry, Reports reports) {
        this.document = document;
        this.registry = registry;
        var clauses = new Clauses(document, registry, reports);
        this.antecedents = new Antecedents(document, registry, clauses);
        this.groups = new Groups(document, registry);
        this.forms = new SpeakerForms(document);
        this.holders = new OfficeHolders(document, registry);
        this.leads = new Leads(document, registry, reports);
        this.professions = new Professions(document, registry, holders,
                new OfficeOutsiders(document, registry, reports, clauses));
        this.names = new SpeakerNames(document, registry, antecedents, forms, holders, professions);
    }

    /** Who speaks, likeliest first; asked in the order of the text. */
    List<Speaker> of(Draft draft) {
        var phrase = draft.attribution.speaker();
        readOn(phrase.to());
        var speakers = known.computeIfAbsent(phrase, unknown -> others(draft, resolve(unknown)));
        var named = speakers.get(0).named() != null ? speakers.get(0).named() : unnamed(phrase);
        if (named != null) {
            antecedents.speaker(draft.token, named);
            lastOfName.put(named.lastWord(), named);
            spoken.add(named);
        }
        return speakers;
    }

    /** "“Smith is great,” he said": rather somebody else whom the pronoun may mean than Smith. */
    private List<Speaker> others(Draft draft, List<Speaker> speakers) {
        if (speakers.size() == 1 || !names(draft, speakers.get(0).named())) {
            return speakers;
        }
        int other = 1;
        while (other < speakers.size() && names(draft, speakers.get(other).named())) {
            other++;
        }
        if (other == speakers.size()) {
            return speakers;
        }
        var changed = new ArrayList<>(speakers);
        var first = speakers.get(0);
        var second = speakers.get(other);
        changed.set(0, new Speaker(second.name(), second.mention(), second.named(), first.confidence()));
        changed.set(other, new Speaker(first.name(), first.mention(), first.named(), second.confidence()));
        return changed;
    }

    private static boolean names(Draft draft, Named named) {
        if (named == null || !named.isPerson()) {
            return false;
        }
        var first = named.name().split(" ", 2)[0];
        return draft.words.stream().anyMatch(word -> word.text().equals(named.lastWord())
                || word.text().equals(first) && GivenNames.contains(word.lower()));
    }

    /** "Smith": rather the Smith who spoke before than one who never did, and perhaps another Smith where none has spoken. */
    private List<Speaker> namesake(Phrase phrase, List<Speaker> speakers) {
        var named = speakers.get(0).named();
        if (named == null || phrase.to() - phrase.from() > 1 || spoken.contains(named)) {
            return speakers;
        }
        var before = lastOfName.get(document.token(phrase.from()).text());
        if (before == null && document.token(phrase.from()).is(Characters.folded(named.lastWord()))) {
            before = registry.namesake(named);
            return before == null ? speakers
                    : List.of(forms.speaker(phrase, named, 0.8), forms.speaker(phrase, before, 0.2));
        }
        return before == null ? speakers : List.of(forms.speaker(phrase, before, 0.7), forms.speaker(phrase, named, 0.3));
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
            describe(nextToken);
            if (!token.isQuotation() && PRONOUNS.contains(token.lower())) {
                var gender = Antecedents.genderOf(token.lower());
                var isSubject = token.is("he") || token.is("she");
                var found = antecedents.of(nextToken, gender, isSubject, false);
                pronouns.put(nextToken, found);
                if (!found.isEmpty()) {
                    var named = found.get(0).named();
                    antecedents.pronoun(nextToken, named);
                    if (isClear(found) && (isSubject || !named.gender.contradicts(gender))) {
                        named.is(gender);
                    }
                }
            }
        }
    }

    /** Whether the first is no close choice between two of whom the gender is unknown. */
    private static boolean isClear(List<Antecedents.Candidate> found) {
        return found.size() == 1 || found.get(1).named().gender != Gender.UNKNOWN
                || found.get(0).score() - found.get(1).score() > CLEAR;
    }

    /** Remembers whom "the actress" means where a clause begins with it; nobody known is somebody without a name. */
    private void describe(int from) {
        var holder = document.token(from).is("the") && Descriptions.beginsClause(document, from) ? holders.at(from) : null;
        if (holder != null) {
            antecedents.description(from, holder.gender, holder);
            return;
        }
        if (from > 1 && document.token(from - 1).is(",") && document.token(from - 2).isCapital() && isNamed(from - 2)
                && !document.token(document.sentenceOf(from).first()).in(Lexicon.SUBORDINATING)) {
            return;
        }
        int end = Descriptions.end(document, from, Math.min(document.tokens.size(), document.sentenceOf(from).end()));
        if (end > from && Descriptions.beginsClause(document, from)) {
            var gender = Titles.gender(document.token(end - 1).lower());
            var found = professions.fitting(new Phrase(from, end), antecedents.of(from, gender, true, true));
            var named = found.isEmpty() ? new Named(document.textOf(new Phrase(from, end)), true) : found.get(0).named();
            antecedents.description(from, gender, named);
            if (!named.isUnnamed()) {
                holders.heads(named, end - 1);
            }
        }
    }

    /** Whether somebody is named at this token: of "Smith, the director," the description tells nothing new. */
    private boolean isNamed(int token) {
        var mention = registry.within(new Phrase(token, token + 1));
        return mention != null && mention.named().isPerson();
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
        if (phrase.to() - phrase.from() == 1 && PRONOUNS.contains(first.lower())) {
            return forms.chosen(phrase, pronouns.getOrDefault(phrase.from(), List.of()));
        }
        if (phrase.to() - phrase.from() == 1 && NOBODY.contains(first.lower())) {
            return List.of(forms.words(phrase, 1));
        }
        var introduced = leads.of(phrase);
        if (introduced != null) {
            return List.of(forms.speaker(phrase, introduced, 0.85));
        }
        if (phrase.to() - phrase.from() == 1 && PLURAL.contains(first.lower())) {
            return List.of(new Speaker(groups.before(phrase.from()), forms.place(phrase), null, 0.7));
        }
        if (phrase.to() - phrase.from() == 1 && (first.is("this") || first.is("that"))) {
            // "This is a man who called it “…”"
            return forms.chosen(phrase, antecedents.of(phrase.from(), Gender.UNKNOWN, true, true));
        }
        var says = first.in(PRONOUNS) && document.token(phrase.to() - 1).in(Lexicon.CUE_NOUNS);
        return says ? forms.chosen(phrase, pronouns.getOrDefault(phrase.from(), List.of()))
                : namesake(phrase, names.of(phrase));
    }
}
