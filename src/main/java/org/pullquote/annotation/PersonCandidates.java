package org.pullquote.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.pullquote.person.Person;
import org.pullquote.reading.Named;
import org.pullquote.reading.Place;

/** The people whom a text names, and who of the database they can be. */
final class PersonCandidates {

    private static final double FULL_NAME = 0.97;
    private static final double ONE_WORD = 0.7;
    /** How many times likelier one of several namesakes is for each film of theirs that the text names. */
    private static final double BY_FILM = 9;

    private final String text;
    private final Links links;
    private final FilmCandidates films;
    private final Map<Place, NameTrie.Hit> byPlace = new HashMap<>();
    private final Map<Named, List<Possible>> possible = new HashMap<>();

    PersonCandidates(String text, List<NameTrie.Hit> hits, Links links, FilmCandidates films) {
        this.text = text;
        this.links = links;
        this.films = films;
        hits.stream()
                .filter(hit -> hit.names().stream().anyMatch(name -> name.isPerson() && links.people.containsKey(name.row())))
                .forEach(hit -> byPlace.put(hit.place(), hit));
    }

    /** A known person who may be meant, and why. */
    record Possible(Person person, double confidence, String reason) {
    }

    /** Who of the database may be meant, likeliest first. */
    List<Possible> of(Named named) {
        return possible.computeIfAbsent(named, unknown -> named.mentions().stream().map(byPlace::get).filter(hit -> hit != null)
                .max(Comparator.comparingInt(hit -> hit.place().end() - hit.place().start())).map(this::of).orElse(List.of()));
    }

    private List<Possible> of(NameTrie.Hit hit) {
        var names = hit.names().stream().filter(name -> name.isPerson() && links.people.containsKey(name.row())).toList();
        var weights = new HashMap<StoredName, Double>();
        names.forEach(name -> weights.put(name, Math.pow(BY_FILM, filmsNamed(name.row()).size())));
        var sum = weights.values().stream().mapToDouble(weight -> weight).sum();
        return names.stream().map(name -> possible(name, weights.get(name) / sum, names.size()))
                .sorted(Comparator.comparingDouble(Possible::confidence).reversed()
                        .thenComparing(one -> one.person().id))
                .toList();
    }

    private Possible possible(StoredName name, double share, int namesakes) {
        var person = links.people.get(name.row());
        var shared = filmsNamed(name.row());
        var titles = shared.stream().map(film -> links.films.get(film).title).collect(Collectors.joining(", "));
        var reason = (namesakes > 1 ? "one of " + namesakes + " people of this name" : "the only person of this name")
                + (titles.isEmpty() ? "" : "; the text names " + titles);
        var base = name.words() > 1 || !titles.isEmpty() ? FULL_NAME : ONE_WORD;
        return new Possible(person, Confidence.rounded(base * share), reason);
    }

    private Set<Long> filmsNamed(long person) {
        var shared = new TreeSet<>(films.ids());
        shared.retainAll(links.filmsOf(person));
        return shared;
    }

    /** All people, in the order in which the text first names them. */
    List<NameCandidate> candidates(List<Named> names, CodePointOffsets offsets) {
        var found = new ArrayList<Placed>();
        var taken = new HashSet<Place>();
        var byPerson = new HashMap<Long, Set<Place>>();
        byPlace.forEach((place, hit) -> hit.names().forEach(name -> byPerson
                .computeIfAbsent(name.row(), unknown -> new LinkedHashSet<>()).add(place)));
        for (Named named : names) {
            var its = of(named);
            if (!its.isEmpty() || named.isPerson()) {
                var places = new TreeSet<>(Comparator.comparingInt(Place::start));
                places.addAll(named.mentions());
                its.forEach(one -> places.addAll(byPerson.get(one.person().id)));
                taken.addAll(places);
                add(named.name(), places, its, named.confidence(), offsets, found);
            }
        }
        byPlace.values().stream().filter(hit -> !taken.contains(hit.place()))
                .collect(Collectors.groupingBy(NameTrie.Hit::names)).forEach((known, hits) -> {
                    var places = new TreeSet<>(Comparator.comparingInt(Place::start));
                    hits.forEach(hit -> places.add(hit.place()));
                    var first = hits.get(0).place();
                    add(text.substring(first.start(), first.end()), places, of(hits.get(0)), 0, offsets, found);
                });
        found.sort(Comparator.comparingInt(Placed::first));
        return found.stream().map(Placed::candidate).toList();
    }

    private record Placed(int first, NameCandidate candidate) {
    }

    private static void add(String name, Set<Place> places, List<Possible> its, double unknown, CodePointOffsets offsets,
            List<Placed> found) {
        var spans = places.stream().map(offsets::of).toList();
        var first = places.iterator().next().start();
        its.forEach(one -> found
                .add(new Placed(first, new NameCandidate(name, spans, one.person(), one.confidence(), one.reason()))));
        if (its.isEmpty()) {
            found.add(new Placed(first,
                    new NameCandidate(name, spans, null, unknown, "written like a name; nobody known has it")));
        }
    }
}
