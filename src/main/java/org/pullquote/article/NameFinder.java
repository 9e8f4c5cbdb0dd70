package org.pullquote.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.pullquote.article.BodyText.Span;

/** Finds where a body names its people and films: whole words, the longest name first, none overlapping another. */
public final class NameFinder {

    private NameFinder() {
    }

    /** A subject and a place that names it. */
    public record Found<S>(S subject, Span span) {
    }

    /**
     * In the order of the body. A name that two subjects share is left out: nobody can tell whom it means.
     *
     * @param names the names of each subject
     */
    public static <S> List<Found<S>> find(BodyText body, Map<S, ? extends Collection<String>> names) {
        var candidates = new ArrayList<Found<S>>();
        names.forEach((subject, its) -> new HashSet<>(its)
                .forEach(name -> body.wholeAlike(name).forEach(span -> candidates.add(new Found<>(subject, span)))));
        candidates.sort(Comparator.comparingInt((Found<S> found) -> found.span().start() - found.span().end())
                .thenComparingInt(found -> found.span().start()));
        var taken = new ArrayList<Found<S>>();
        var shared = new HashSet<Span>();
        for (Found<S> candidate : candidates) {
            var overlapping = taken.stream().filter(other -> overlap(other.span(), candidate.span())).toList();
            if (overlapping.isEmpty()) {
                taken.add(candidate);
            } else if (overlapping.stream().anyMatch(
                    other -> other.span().equals(candidate.span()) && !other.subject().equals(candidate.subject()))) {
                shared.add(candidate.span());
            }
        }
        return taken.stream().filter(found -> !shared.contains(found.span()))
                .sorted(Comparator.comparingInt(found -> found.span().start())).toList();
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
