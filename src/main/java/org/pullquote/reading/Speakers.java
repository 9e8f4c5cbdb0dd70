package org.pullquote.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells who is meant by the words that name a speaker: a full name, a surname, a pronoun, "the actress". */
final class Speakers {

    private static final Set<String> NOBODY = Set.of("i", "we", "who", "you", "one");
    private static final Set<String> PLURAL = Set.of("they", "both", "it");

    private final Document document;
    private final Registry registry;
    private final Antecedents antecedents;
    private final Groups groups;
    private final SpeakerForms forms;
    private final Pronouns pronouns;
    private final Leads leads;
    private final SpeakerNames names;
    private final Map<Phrase, List<Speaker>> known = new HashMap<>();
    /** Who spoke last of those with a surname. */
    private final Map<String, Named> lastOfName = new HashMap<>();
    private final Set<Named> spoken = new HashSet<>();

    Speakers(Document document, Registry registry, Reports reports) {
        this.document = document;
        this.registry = registry;
        var clauses = new Clauses(document, registry, reports);
        this.antecedents = new Antecedents(document, registry, clauses);
        this.groups = new Groups(document, registry);
        this.forms = new SpeakerForms(document);
        this.leads = new Leads(document, registry, reports);
        var holders = new OfficeHolders(document, registry);
        var professions = new Professions(document, registry, holders,
                new OfficeOutsiders(document, registry, reports, clauses));
        this.pronouns = new Pronouns(document, registry, antecedents, holders, professions);
        this.names = new SpeakerNames(document, registry, antecedents, forms, holders, professions);
    }

    Pronouns pronouns() {
        return pronouns;
    }

    /** Who speaks, likeliest first; asked in the order of the text. */
    List<Speaker> of(Draft draft) {
        var phrase = draft.attribution.speaker();
        pronouns.readOn(phrase.to());
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

    private List<Speaker> resolve(Phrase phrase) {
        var first = document.token(phrase.from());
        if (phrase.to() - phrase.from() == 1 && Pronouns.WORDS.contains(first.lower())) {
            return forms.chosen(phrase, pronouns.at(phrase.from()));
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
        var says = first.in(Pronouns.WORDS) && document.token(phrase.to() - 1).in(Lexicon.CUE_NOUNS);
        return says ? forms.chosen(phrase, pronouns.at(phrase.from()))
                : namesake(phrase, names.of(phrase));
    }
}
