package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;

/** Makes speakers of those whom words can mean. */
final class SpeakerForms {

    /** Scores further than this below the best are no alternatives. */
    private static final double NEAR = 4;
    private static final int MOST_ALTERNATIVES = 3;
    private static final double BEST = 0.95;

    private final Document document;

    SpeakerForms(Document document) {
        this.document = document;
    }

    /** The candidates that come near the best, with their shares; the words themselves where there are none. */
    List<Speaker> chosen(Phrase phrase, List<Antecedents.Candidate> candidates) {
        if (candidates.isEmpty()) {
            return List.of(words(phrase, 0.5));
        }
        var speakers = new ArrayList<Speaker>();
        var best = candidates.get(0).score();
        for (Antecedents.Candidate candidate : candidates.subList(0, Math.min(candidates.size(), 1 + MOST_ALTERNATIVES))) {
            var share = candidates.stream().mapToDouble(other -> Math.exp((other.score() - candidate.score()) / NEAR * 2))
                    .sum();
            if (best - candidate.score() < NEAR) {
                speakers.add(speaker(phrase, candidate.named(), BEST / share));
            }
        }
        return speakers;
    }

    Speaker speaker(Phrase phrase, Named named, double confidence) {
        return new Speaker(named.name(), place(phrase), named.isUnnamed() ? null : named, confidence);
    }

    /** Somebody who has no name but these words. */
    Speaker words(Phrase phrase, double confidence) {
        return new Speaker(document.textOf(phrase), place(phrase), null, confidence);
    }

    Place place(Phrase phrase) {
        return new Place(document.token(phrase.from()).start(), document.token(phrase.to() - 1).end());
    }
}
