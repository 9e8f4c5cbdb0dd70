package org.pullquote.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.NameCandidate;
import org.pullquote.annotation.QuoteCandidate;
import org.pullquote.film.Film;
import org.pullquote.graphql.Span;
import org.pullquote.graphql.Subject;
import org.pullquote.interchange.ArticlePlan.Decision;
import org.pullquote.interchange.ArticlePlan.Step;

/** What is sure enough of an annotation to be stored. Of several whom a name could mean, none is taken where two are. */
final class Acceptance {

    private static final int LONGEST_QUOTE = 100_000;
    private static final int LONGEST_NAME = 300;
    /** A title, a profession, an age or a known first name makes a name this surely a person's; companies speak too. */
    private static final double A_PERSON = 0.8;

    private final double threshold;
    private final int bodyStart;
    /** The places of each person and film that the article is linked to. */
    final Map<Subject, List<Span>> linked = new LinkedHashMap<>();
    final List<QuoteCandidate> quotes;
    private final Annotation annotation;

    /** @param bodyStart where the article's body begins in the text that was annotated */
    Acceptance(Annotation annotation, double threshold, int bodyStart) {
        this.annotation = annotation;
        this.threshold = threshold;
        this.bodyStart = bodyStart;
        this.quotes = annotation.quotes().stream().filter(quote -> refusal(quote) == null).toList();
        for (List<NameCandidate> namesakes : namesakes()) {
            var sure = sure(namesakes);
            if (sure.size() == 1) {
                linked.computeIfAbsent(sure.get(0).subject(), none -> new ArrayList<>()).addAll(sure.get(0).spans());
            }
        }
    }

    /** Candidates of one name stand behind each other and share a place; an outlet is nobody. */
    private List<List<NameCandidate>> namesakes() {
        var groups = new ArrayList<List<NameCandidate>>();
        var outlets = annotation.quotes().stream().filter(quote -> quote.source() != null)
                .map(quote -> quote.source().outlet()).collect(Collectors.toSet());
        for (List<NameCandidate> all : List.of(annotation.people(), annotation.films())) {
            var places = new HashSet<Span>();
            for (NameCandidate one : all) {
                if (one.subject() == null && outlets.contains(one.text())) {
                    continue;
                }
                if (one.spans().stream().noneMatch(places::contains)) {
                    groups.add(new ArrayList<>());
                    places.clear();
                }
                groups.get(groups.size() - 1).add(one);
                places.addAll(one.spans());
            }
        }
        return groups;
    }

    private List<NameCandidate> sure(List<NameCandidate> namesakes) {
        return namesakes.stream().filter(one -> one.subject() != null && one.confidence() >= threshold).toList();
    }

    /** Why a quote is not stored; null for one that is. */
    private String refusal(QuoteCandidate quote) {
        return quote.startOffset() < bodyStart ? "stands in the headline"
                : quote.speaker() == null ? "nobody is told to say it"
                        : quote.text().length() > LONGEST_QUOTE ? "is longer than " + LONGEST_QUOTE + " characters"
                                : quote.confidence() < threshold ? speaker(quote) + ", " + sureness(quote) : null;
    }

    /** The full names of people whom nobody knows and who say what is stored. */
    Set<String> strangers() {
        var names = annotation.people().stream()
                .filter(one -> one.subject() == null && one.confidence() >= A_PERSON).map(NameCandidate::text)
                .filter(name -> name.indexOf(' ') > 0 && name.length() <= LONGEST_NAME).collect(Collectors.toSet());
        return quotes.stream().map(quote -> quote.speaker().name()).filter(names::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param made those who were not known before */
    List<Step> names(Set<String> made) {
        return namesakes().stream().map(namesakes -> name(namesakes, made)).toList();
    }

    private Step name(List<NameCandidate> namesakes, Set<String> made) {
        var isFilm = namesakes.get(0).subject() instanceof Film;
        var name = (isFilm ? "film " : "person ") + namesakes.get(0).text() + ": ";
        var sure = sure(namesakes);
        if (sure.size() == 1) {
            var id = Reference.to(sure.get(0).subject()).toString();
            return made.contains(id)
                    ? new Step(Decision.CREATES, name + id + (isFilm ? ", which is called one" : ", who says what is stored"))
                    : new Step(Decision.MATCHES, name + id + ", " + sureness(sure.get(0)));
        }
        var candidates = namesakes.stream().map(other -> (other.subject() == null ? ""
                : Reference.to(other.subject()) + ", ") + sureness(other)).collect(Collectors.joining("; or "));
        return new Step(namesakes.size() > 1 ? Decision.AMBIGUOUS : Decision.LEFT_OUT, name + candidates);
    }

    List<Step> leftOut() {
        return annotation.quotes().stream().filter(quote -> refusal(quote) != null)
                .map(quote -> new Step(Decision.LEFT_OUT, words(quote) + refusal(quote))).toList();
    }

    /** The beginning of a quote's words, as a step shows it. */
    static String words(QuoteCandidate quote) {
        return "quote “" + Texts.shown(quote.text()) + "”: ";
    }

    /** Who says it, and whether they are linked. */
    String speaker(QuoteCandidate quote) {
        var person = quote.speaker().person();
        return quote.speaker().name() + (person == null ? ""
                : linked.containsKey(person) ? " (" + Reference.to(person) + ")" : " (named, but not linked)");
    }

    static String sureness(QuoteCandidate quote) {
        return Sureness.text(quote.confidence()) + " " + quote.rule();
    }

    private static String sureness(NameCandidate name) {
        return Sureness.text(name.confidence()) + " " + name.reason();
    }
}
