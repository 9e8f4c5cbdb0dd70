package org.pullquote.annotation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pullquote.film.Film;
import org.pullquote.graphql.Subject;
import org.pullquote.reading.Quotation;

/** Whom and what quotations are about: what their words name, whom their sentence says, and the film they speak of as such. */
final class QuoteSubjects {

    private static final Set<String> FILM = Set.of("film", "movie", "sequel", "prequel", "reboot", "remake", "screenplay");
    /** Words that tell who speaks, and not what about. */
    private static final Set<String> DESCRIBING = Set.of("who", "whose", "star", "stars", "starred", "starring");
    /** "Kestrel echoed the sentiment": about what was just spoken of. */
    private static final Set<String> AGREEING = Set.of("echoed", "agreed", "concurred", "sentiment", "sentiments");
    private static final String ENDS = ".!?";
    private static final int LONGEST_LEAD_IN = 300;

    private final String text;
    private final List<NameTrie.Hit> hits;
    private final Links links;
    private final FilmCandidates films;
    private final PersonCandidates people;
    /** For each hit the film that it or the last one before it names; null for none. */
    private final Long[] lastFilm;
    private List<Subject> previous = List.of();

    QuoteSubjects(String text, List<NameTrie.Hit> hits, Links links, FilmCandidates films, PersonCandidates people) {
        this.text = text;
        this.hits = hits;
        this.links = links;
        this.films = films;
        this.people = people;
        this.lastFilm = new Long[hits.size()];
        for (int i = 0; i < lastFilm.length; i++) {
            var film = films.best(hits.get(i));
            lastFilm[i] = film == null && i > 0 ? lastFilm[i - 1] : film;
        }
    }

    /** To be asked for one quotation after the other. */
    List<Subject> of(Quotation quotation) {
        var subjects = new LinkedHashSet<Subject>();
        quotation.about().forEach(named -> people.of(named).stream().findFirst().ifPresent(one -> subjects.add(one.person())));
        var words = text.substring(quotation.words().start(), quotation.words().end());
        var before = leadIn(quotation.words().start());
        addNamedIn(quotation, subjects);
        if (Words.holds(words, FILM) && subjects.stream().noneMatch(Film.class::isInstance)
                || subjects.isEmpty() && Words.holds(before, FILM) && !Words.holds(before, DESCRIBING)) {
            addFilmBefore(quotation.words().start(), subjects);
        }
        if (subjects.isEmpty() && Words.holds(before, AGREEING)) {
            subjects.addAll(previous);
        }
        var speaker = quotation.speaker();
        if (speaker != null) {
            people.of(speaker).forEach(one -> subjects.remove(one.person()));
        }
        previous = List.copyOf(subjects);
        return previous;
    }

    private void addNamedIn(Quotation quotation, Set<Subject> subjects) {
        for (int i = firstFrom(quotation.words().start()); i < hits.size(); i++) {
            var hit = hits.get(i);
            if (hit.place().start() >= quotation.words().end()) {
                return;
            }
            var film = films.best(hit);
            if (film != null) {
                subjects.add(links.films.get(film));
            } else {
                hit.names().stream().filter(StoredName::isPerson)
                        .map(name -> links.people.get(name.row()))
                        .filter(person -> person != null && hit.names().size() == 1).forEach(subjects::add);
            }
        }
    }

    private void addFilmBefore(int index, Set<Subject> subjects) {
        int behind = firstFrom(index);
        if (behind > 0 && lastFilm[behind - 1] != null) {
            subjects.add(links.films.get(lastFilm[behind - 1]));
        }
    }

    /** What stands before a quotation in its sentence. */
    private String leadIn(int start) {
        int end = Math.max(0, start - 1);
        int from = end;
        while (from > 0 && end - from < LONGEST_LEAD_IN && text.charAt(from - 1) != '\n'
                && (from == end || ENDS.indexOf(text.charAt(from - 1)) < 0
                        || !Character.isWhitespace(text.charAt(from)))) {
            from--;
        }
        return text.substring(from, end);
    }

    /** Index of the first hit at or behind a place. */
    private int firstFrom(int start) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).place().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
