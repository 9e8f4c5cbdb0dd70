package org.pullquote.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pullquote.graphql.Span;
import org.pullquote.reading.Place;

/** The films that a text names with evidence. */
final class FilmCandidates {

    private final String text;
    private final List<NameTrie.Hit> hits;
    private final Links links;
    private final Map<Long, List<String>> creditsNamed = new HashMap<>();
    private final Map<Long, FilmEvidence> evidence = new LinkedHashMap<>();
    private final Map<Place, Set<Long>> evidentHere = new HashMap<>();

    FilmCandidates(String text, List<NameTrie.Hit> hits, Links links) {
        this.text = text;
        this.hits = hits;
        this.links = links;
        var people = new LinkedHashSet<Long>();
        hits.forEach(hit -> hit.names().stream().filter(StoredName::isPerson).forEach(name -> people.add(name.row())));
        people.stream().filter(links.people::containsKey).forEach(person -> links.filmsOf(person).stream()
                .filter(links.films::containsKey)
                .forEach(film -> creditsNamed.computeIfAbsent(film, unknown -> new ArrayList<>())
                        .add(links.people.get(person).name)));
        hits.forEach(this::weigh);
    }

    private void weigh(NameTrie.Hit hit) {
        for (StoredName name : hit.names()) {
            if (!name.isPerson() && links.films.containsKey(name.row())) {
                var found = FilmEvidence.of(text, hit.place(), name, creditsNamed.getOrDefault(name.row(), List.of()));
                if (found != null) {
                    evidence.merge(name.row(), found, (one, other) -> one.confidence() < other.confidence() ? other : one);
                    evidentHere.computeIfAbsent(hit.place(), unknown -> new HashSet<>()).add(name.row());
                }
            }
        }
    }

    /** Ids of the films. */
    Set<Long> ids() {
        return evidence.keySet();
    }

    /** Whether a film with evidence has this title. */
    boolean isNamed(NameTrie.Hit hit) {
        return hit.names().stream().anyMatch(name -> isNamed(hit, name));
    }

    /** A title of one word needs evidence at each place: a film “Salt” does not make all salt a film. */
    private boolean isNamed(NameTrie.Hit hit, StoredName name) {
        return !name.isPerson() && evidence.containsKey(name.row())
                && (name.words() > 1 || evidentHere.getOrDefault(hit.place(), Set.of()).contains(name.row()));
    }

    /** The likeliest film of this title; null where none has evidence. */
    Long best(NameTrie.Hit hit) {
        return hit.names().stream().filter(name -> isNamed(hit, name)).map(StoredName::row)
                .max(Comparator.comparingDouble((Long film) -> evidence.get(film).confidence()).thenComparing(film -> -film))
                .orElse(null);
    }

    List<NameCandidate> candidates(CodePointOffsets offsets) {
        var spans = new LinkedHashMap<Long, List<Place>>();
        var namesakes = new HashMap<Long, Set<Long>>();
        for (NameTrie.Hit hit : hits) {
            var films = hit.names().stream().filter(name -> isNamed(hit, name))
                    .map(StoredName::row).sorted(Comparator.comparingDouble((Long film) -> -evidence.get(film).confidence()))
                    .toList();
            for (Long film : films) {
                spans.computeIfAbsent(film, unknown -> new ArrayList<>()).add(hit.place());
                namesakes.computeIfAbsent(film, unknown -> new HashSet<>()).addAll(films);
            }
        }
        var candidates = new ArrayList<NameCandidate>();
        spans.forEach((film, places) -> candidates.add(candidate(film, places, namesakes.get(film), offsets)));
        return candidates;
    }

    private NameCandidate candidate(Long film, List<Place> places, Set<Long> namesakes, CodePointOffsets offsets) {
        var its = evidence.get(film);
        var all = namesakes.stream().mapToDouble(other -> evidence.get(other).confidence()).sum();
        var share = its.confidence() / Math.max(1, all);
        var reason = String.join("; ", its.reasons())
                + (namesakes.size() > 1 ? "; one of " + namesakes.size() + " films of this title" : "");
        var longest = places.stream().max(Comparator.comparingInt(place -> place.end() - place.start())).orElseThrow();
        List<Span> spans = places.stream().map(offsets::of).toList();
        return new NameCandidate(text.substring(longest.start(), longest.end()), spans, links.films.get(film),
                Confidence.rounded(share), reason);
    }
}
