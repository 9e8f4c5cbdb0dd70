package org.pullquote.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.pullquote.quote.QuoteKind;

/** Reads a news text: names, quotations, who said them and where. Time grows linearly with the text. */
public final class TextReader {

    private static final int SHORT = 5;
    /** How many tokens in front of the words their object may begin. */
    private static final int OBJECT = 12;
    private static final double STEEPNESS = 1.5;
    /** How far words can be somebody's of whom the text says that they did not say them. */
    private static final double DENIED = 0.3;

    private final Document document;
    private final Registry registry;
    private final Quotations quotations;
    private final Speakers speakers;
    private final Origins origins;
    private final Denials denials;

    private TextReader(String text, List<KnownName> known) {
        this.document = new Document(text);
        var people = known.stream().filter(name -> !insideQuotation(name.place())).toList();
        this.registry = new Registry(document, people);
        var titles = known.stream().filter(name -> !name.isPerson()).map(KnownName::place).collect(Collectors.toSet());
        var grammar = Grammar.of(document);
        var reports = new Reports(grammar);
        this.quotations = new Quotations(document, grammar, reports, place -> isTitle(place, titles));
        this.speakers = new Speakers(document, registry, reports);
        this.origins = new Origins(document, registry);
        this.denials = new Denials(document);
    }

    /** @param known names of people and titles of films known to stand in the text, in order, none overlapping another */
    public static Reading read(String text, List<KnownName> known) {
        return new TextReader(text, known).read();
    }

    private Reading read() {
        var found = new ArrayList<Quotation>();
        Quotation previous = null;
        var drafts = quotations.find();
        for (Draft draft : drafts) {
            if (!draft.attribution.rule().looksAhead()) {
                previous = quotation(draft, previous);
                found.add(previous);
            }
        }
        drafts.stream().filter(draft -> draft.attribution.rule().looksAhead())
                .forEach(draft -> found.add(quotation(draft, null)));
        found.sort(Comparator.comparingInt(quotation -> quotation.words().start()));
        var names = registry.entries().stream().filter(named -> !named.mentions().isEmpty())
                .sorted(Comparator.comparingInt(named -> named.mentions().get(0).start())).toList();
        return new Reading(names, found);
    }

    /** Where somebody spoke of whom this paragraph just told; null for nowhere. */
    private Origin goingOn(Draft draft, Named speaker, Quotation previous) {
        if (previous != null && previous.speaker() == speaker && previous.origin() != null
                && document.paragraphs.get(draft.quoted.paragraph()).start() <= previous.words().start()) {
            return previous.origin();
        }
        if (draft.sentence.index() == 0) {
            return null;
        }
        var before = document.sentences.get(draft.sentence.index() - 1);
        var place = new Place(document.token(before.first()).start(), document.token(before.end() - 1).end());
        var named = before.paragraph() == draft.sentence.paragraph() && speaker.isNamedIn(place);
        return named ? origins.of(before) : null;
    }

    private Quotation quotation(Draft draft, Quotation previous) {
        var attribution = draft.attribution;
        if (attribution == Attribution.NONE) {
            return new Quotation(draft.quoted.words(), kind(draft), List.of(), List.of(), null, origins.of(draft.sentence),
                    certainty(draft) * attribution.rule().confidence(), attribution.rule());
        }
        var said = speakers.of(draft);
        var origin = origins.of(draft);
        if (origin == null && said.get(0).named() != null) {
            origin = goingOn(draft, said.get(0).named(), previous);
        }
        return new Quotation(draft.quoted.words(), kind(draft), said, about(draft, said.get(0)), cue(attribution), origin,
                certainty(draft) * attribution.rule().confidence() * said.get(0).confidence()
                        * (denials.deny(draft) ? DENIED : 1),
                attribution.rule());
    }

    /** How sure it is that the words are somebody's at all. */
    private static double certainty(Draft draft) {
        return 1 / (1 + Math.exp(-STEEPNESS * (draft.score - Judgement.ENOUGH + 0.6)));
    }

    private String cue(Attribution attribution) {
        if (attribution.cue() < 0) {
            return null;
        }
        var form = document.token(attribution.cue()).lower();
        return CueVerbs.lemma(form) != null ? CueVerbs.lemma(form) : form;
    }

    /** Few words that go on in somebody else's sentence are a part; what could stand alone is whole. */
    private QuoteKind kind(Draft draft) {
        var words = draft.quoted.text(document.text);
        var first = words.isEmpty() ? ' ' : words.codePointAt(0);
        int before = draft.token - 1;
        var introduced = before < draft.sentence.first() || document.token(before).is(",") || document.token(before).is(":")
                || document.token(before).isQuotation();
        var count = words.chars().filter(c -> c == ' ').count() + 1;
        var whole = introduced && (Character.isUpperCase(first) || count > SHORT || before < draft.sentence.first())
                || Character.isUpperCase(first) && count > SHORT;
        return whole ? QuoteKind.DIRECT : QuoteKind.PARTIAL;
    }

    /** Who else is named between the verb and the words it introduces. */
    private List<Named> about(Draft draft, Speaker speaker) {
        var about = new LinkedHashSet<Named>();
        int cue = draft.attribution.cue();
        if (cue >= 0 && cue < draft.token && document.sentenceOf(cue) == draft.sentence) {
            int index = registry.firstFrom(cue);
            for (int i = index; i < registry.mentions().size() && i < index + 8
                    && registry.mentions().get(i).phrase().to() <= draft.token; i++) {
                var named = registry.mentions().get(i).named();
                if (named != speaker.named() && named.isPerson()) {
                    about.add(named);
                }
            }
        }
        if (about.isEmpty() && cue >= 0 && cue < draft.token && document.sentenceOf(cue) == draft.sentence) {
            for (int i = Math.max(Math.max(cue, draft.sentence.first() - 1) + 1, draft.token - OBJECT); i < draft.token; i++) {
                var meant = speakers.pronouns().object(i, draft.token);
                if (meant != null && meant != speaker.named()) {
                    about.add(meant);
                }
            }
        }
        return List.copyOf(about);
    }

    private boolean insideQuotation(Place place) {
        int token = document.tokenAt(place.start());
        return token < document.tokens.size() && document.token(token).isQuotation()
                && document.token(token).start() < place.end() && document.token(token).end() > place.start();
    }

    private boolean isTitle(Place words, Set<Place> titles) {
        var end = words.end();
        while (end > words.start() && ",.;:!?".indexOf(document.text.charAt(end - 1)) >= 0) {
            end--;
        }
        return titles.contains(words) || titles.contains(new Place(words.start(), end));
    }
}
