package org.pullquote.interchange;

import java.util.List;

/** What an import makes of an article that it reads: each thing that the article names or quotes, and what is done with it. */
public record ArticlePlan(String file, List<Step> steps) {

    /** What is done with something. */
    public enum Decision {
        CREATES("creates"),
        MATCHES("matches"),
        AMBIGUOUS("ambiguous"),
        LEFT_OUT("left out");

        final String words;

        Decision(String words) {
            this.words = words;
        }
    }

    /** @param what the thing with its id, its confidence and the reason */
    public record Step(Decision decision, String what) {

        @Override
        public String toString() {
            return "%-10s %s".formatted(decision.words, what);
        }
    }
}
