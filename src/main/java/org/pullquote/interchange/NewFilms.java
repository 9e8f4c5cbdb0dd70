package org.pullquote.interchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pullquote.annotation.Annotation;
import org.pullquote.graphql.Span;
import org.pullquote.interchange.ArticlePlan.Decision;
import org.pullquote.interchange.ArticlePlan.Step;
import org.pullquote.reading.FilmTitles;

/** The films that a text calls so and that nobody knows. */
final class NewFilms {

    private static final int LONGEST_TITLE = 500;

    private final Map<String, FilmTitles.Title> surest = new LinkedHashMap<>();
    private final double threshold;

    NewFilms(String text, Annotation annotation, double threshold) {
        this.threshold = threshold;
        var known = new HashSet<Integer>();
        annotation.films().forEach(film -> film.spans().forEach(span -> addAll(span, known)));
        int units = 0;
        int points = 0;
        for (var title : FilmTitles.find(text)) {
            points += text.codePointCount(units, title.place().start());
            units = title.place().start();
            if (!known.contains(points) && title.name().length() <= LONGEST_TITLE) {
                surest.merge(title.name(), title, (one, other) -> one.confidence() < other.confidence() ? other : one);
            }
        }
    }

    private static void addAll(Span span, Set<Integer> known) {
        for (int i = span.startOffset(); i < span.endOffset(); i++) {
            known.add(i);
        }
    }

    List<FilmTitles.Title> sure() {
        return surest.values().stream().filter(title -> title.confidence() >= threshold).toList();
    }

    List<Step> leftOut() {
        return surest.values().stream().filter(title -> title.confidence() < threshold)
                .map(title -> new Step(Decision.LEFT_OUT, "film " + title.name() + ": "
                        + Sureness.text(title.confidence()) + " called a film; nobody knows the title"))
                .toList();
    }
}
