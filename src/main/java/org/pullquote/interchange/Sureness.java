package org.pullquote.interchange;

import java.util.Locale;

/** Confidences, from 0 to 1, for people. */
final class Sureness {

    /** What is less sure waits for an editor, unless one says otherwise. */
    static final double ENOUGH = 0.9;

    private Sureness() {
    }

    static String text(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }
}
