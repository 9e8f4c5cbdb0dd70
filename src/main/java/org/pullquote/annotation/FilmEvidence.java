package org.pullquote.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.pullquote.reading.Place;

/**
 * What speaks for a title's naming a film, where it could be ordinary words: quotation marks around it, a word for films or
 * its year close by, somebody of its credits named in the text.
 */
record FilmEvidence(double confidence, List<String> reasons) {

    private static final int NEAR = 50;
    private static final double MARKS = 0.85;
    private static final double CUE = 0.75;
    private static final double YEAR = 0.85;
    private static final double CREDITS = 0.85;
    private static final double MORE_CREDITS = 0.6;
    private static final Set<String> CUES = Set.of("film", "films", "movie", "movies", "starring", "starred", "stars",
            "directed", "director",
            "sequel", "premiere", "reboot", "remake", "prequel", "screening", "trailer", "cast", "franchise", "comedy",
            "thriller", "documentary", "musical", "romcom", "cinema", "cinemas", "blockbuster", "costar", "filming",
            "screenplay", "biopic");

    /**
     * @param names people of its credits whom the text names, by name
     * @return null where nothing speaks for it
     */
    static FilmEvidence of(String text, Place title, StoredName film, List<String> names) {
        var reasons = new ArrayList<String>();
        var doubt = 1.0;
        if (isMarked(text, title)) {
            reasons.add("in quotation marks");
            doubt *= 1 - MARKS;
        }
        if (film.year() > 0 && isNear(text, title, Set.of(String.valueOf(film.year())))) {
            reasons.add("its year " + film.year() + " stands beside it");
            doubt *= 1 - YEAR;
        }
        if (isNear(text, title, CUES)) {
            reasons.add("a word for films stands beside it");
            doubt *= 1 - CUE;
        }
        if (!names.isEmpty() && (film.words() > 1 || !reasons.isEmpty())) {
            reasons.add("the text names " + String.join(", ", names) + " of its credits");
            doubt *= (1 - CREDITS) * Math.pow(1 - MORE_CREDITS, names.size() - 1.0);
        }
        return reasons.isEmpty() ? null : new FilmEvidence(1 - doubt, reasons);
    }

    private static boolean isMarked(String text, Place title) {
        int before = title.start() - 1;
        int after = title.end();
        while (after < text.length() && ",.!?".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return before >= 0 && after < text.length() && "“‘\"'«".indexOf(text.charAt(before)) >= 0
                && "”’\"'»".indexOf(text.charAt(after)) >= 0;
    }

    /** Whether one of these words stands near the title, in its sentence. */
    private static boolean isNear(String text, Place title, Set<String> wanted) {
        int from = title.start();
        while (from > 0 && title.start() - from < NEAR && !endsSentence(text, from - 1)) {
            from--;
        }
        int to = title.end();
        while (to < text.length() && to - title.end() < NEAR && !endsSentence(text, to)) {
            to++;
        }
        return Words.holds(text.substring(from, title.start()), wanted)
                || Words.holds(text.substring(title.end(), to), wanted);
    }

    private static boolean endsSentence(String text, int index) {
        var c = text.charAt(index);
        return c == '\n' || (c == '.' || c == '!' || c == '?')
                && (index + 1 == text.length() || Character.isWhitespace(text.charAt(index + 1)));
    }
}
