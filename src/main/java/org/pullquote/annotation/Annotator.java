package org.pullquote.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pullquote.reading.KnownName;
import org.pullquote.reading.Origin;
import org.pullquote.reading.Place;
import org.pullquote.reading.Quotation;
import org.pullquote.reading.Speaker;
import org.pullquote.reading.TextReader;
import org.pullquote.reading.Wrapping;

/** Joins what was read out of one text with the people and films that are known. */
final class Annotator {

    private final String written;
    /** The same with its lines joined to paragraphs, every character in its place. */
    private final String text;
    private final List<NameTrie.Hit> hits;
    private final CodePointOffsets offsets;
    private final Links links;
    private final FilmCandidates films;
    private final PersonCandidates people;
    private final QuoteSubjects subjects;

    Annotator(String written, NameTrie names) {
        this.written = written;
        this.text = Wrapping.joined(written);
        this.hits = names.find(text);
        this.offsets = new CodePointOffsets(text);
        this.links = new Links(hits);
        this.films = new FilmCandidates(text, hits, links);
        this.people = new PersonCandidates(text, hits, links, films);
        this.subjects = new QuoteSubjects(text, hits, links, films, people);
    }

    Annotation annotate() {
        var reading = TextReader.read(text, known());
        return new Annotation(people.candidates(reading.names(), offsets), films.candidates(offsets),
                reading.quotations().stream().map(this::quote).toList());
    }

    /** What the reader need not guess: names of people, and titles that are no names of people. */
    private List<KnownName> known() {
        var known = new ArrayList<KnownName>();
        for (NameTrie.Hit hit : hits) {
            if (films.isNamed(hit)) {
                known.add(new KnownName(hit.place(), false));
            } else if (hit.names().stream().anyMatch(name -> name.isPerson() && name.words() > 1)
                    || hit.names().stream().anyMatch(StoredName::isPerson)
                            && standsAlone(hit.place())) {
                known.add(new KnownName(hit.place(), true));
            }
        }
        return known;
    }

    /** Whether no other capitalised word stands beside a name of one word: "Cher", and not "Cher Horowitz". */
    private boolean standsAlone(Place place) {
        var words = new Words(text);
        var next = words.moveTo(place.end()) && words.start() == place.end() + 1 && words.isCapital();
        int before = place.start() - 2;
        while (before >= 0 && Character.isLetterOrDigit(text.charAt(before))) {
            before--;
        }
        return !next && !(before < place.start() - 2 && text.charAt(place.start() - 1) == ' '
                && Character.isUpperCase(text.charAt(before + 1)));
    }

    private QuoteCandidate quote(Quotation quotation) {
        var speakers = new ArrayList<SpeakerCandidate>();
        quotation.speakers().forEach(speaker -> speakers.addAll(speakers(speaker)));
        speakers.sort(Comparator.comparingDouble(SpeakerCandidate::confidence).reversed());
        var span = offsets.of(quotation.words());
        return new QuoteCandidate(quotation.words().of(written), span.startOffset(), span.endOffset(), quotation.kind(),
                speakers.isEmpty() ? null : speakers.get(0),
                speakers.isEmpty() ? List.of() : speakers.subList(1, speakers.size()),
                subjects.of(quotation), quotation.cue(), source(quotation.origin()), Confidence.rounded(quotation.confidence()),
                quotation.rule().name());
    }

    private List<SpeakerCandidate> speakers(Speaker speaker) {
        var mention = offsets.of(speaker.mention());
        var known = speaker.named() == null ? List.<PersonCandidates.Possible> of() : people.of(speaker.named());
        if (known.isEmpty()) {
            return List.of(new SpeakerCandidate(speaker.name(), null, mention, Confidence.rounded(speaker.confidence())));
        }
        return known.stream().map(one -> new SpeakerCandidate(speaker.name(), one.person(), mention,
                Confidence.rounded(speaker.confidence() * one.confidence()))).toList();
    }

    private SourceCandidate source(Origin origin) {
        return origin == null ? null
                : new SourceCandidate(origin.outlet(), origin.medium(), origin.saidOn(), origin.place().of(written));
    }
}
