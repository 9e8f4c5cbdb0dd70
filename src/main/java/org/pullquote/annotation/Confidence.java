package org.pullquote.annotation;

/** How sure something is, from 0 to 1. */
final class Confidence {

    private static final int HUNDREDTHS = 100;

    private Confidence() {
    }

    /** To two places: the rules are no finer. */
    static double rounded(double confidence) {
        return (double) Math.round(confidence * HUNDREDTHS) / HUNDREDTHS;
    }
}
