package org.pullquote.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Titles that the text itself calls films: the film “Salt Road”, the 2011 thriller “Salt Road”, “Salt Road” (2011), the film
 * Salt Road (2011). Those of songs, books and series it calls otherwise.
 */
public final class FilmTitles {

    private static final double FILM = 0.92;
    /** A thriller may be a novel, a comedy a series. */
    private static final double GENRE = 0.7;
    private static final double YEAR = 0.85;
    /** Without marks or a year behind it nothing tells where a title ends. */
    private static final double OPEN = 0.5;
    private static final int NEAR = 60;
    private static final String FILMS = "(?:film|movie|biopic|rom-?com|blockbuster)";
    private static final String GENRES = "(?:comedy|drama|thriller|documentary|sequel|prequel|remake|musical)";
    private static final String YEARS = "((?:18|19|20)\\d\\d)";
    private static final Pattern MARKED = Pattern.compile("[“\"](?=\\S)([^“”\"\n]{1,100}+)[”\"]|‘(?=\\S)([^‘’\n]{1,100}+)’");
    private static final Pattern UNMARKED = Pattern
            .compile("(?<=\\b(?i:film|movie|comedy|thriller|drama) )\\p{Lu}[\\p{L}\\p{N}’'-]*+"
                    + "(?: (?:(?:of|the|and|in|on|a|to|for) ){0,2}+[\\p{Lu}\\p{N}][\\p{L}\\p{N}’'-]*+){0,11}+");
    private static final Pattern FILM_BEFORE = pattern("\\b" + FILMS + ",? $");
    private static final Pattern GENRE_BEFORE = pattern("\\b" + GENRES + ",? $");
    private static final Pattern YEAR_BEFORE = pattern(
            "\\b" + YEARS + " (?:[\\p{L}-]{1,20} ){0,2}(?:" + FILMS + "|" + GENRES + "),? $");
    private static final Pattern YEAR_BEHIND = pattern("^ \\(" + YEARS + "\\)");

    private FilmTitles() {
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /**
     * A title of a film.
     *
     * @param year when it came out; null where the text does not tell
     * @param confidence from 0 to 1 that it is a film's
     */
    public record Title(Place place, String name, Integer year, double confidence) {
    }

    /** In the order of the text. */
    public static List<Title> find(String text) {
        var titles = new ArrayList<Title>();
        for (var marked = MARKED.matcher(text); marked.find();) {
            int start = marked.start() + 1;
            int end = marked.end() - 1;
            while (end > start && ",.".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            var place = new Place(start, end);
            var confidence = confidence(text, marked.start(), marked.end());
            if (confidence > 0 && isTitle(text, place)) {
                titles.add(new Title(place, place.of(text), year(text, marked.start(), marked.end()), confidence));
            }
        }
        for (var run = UNMARKED.matcher(text); run.find();) {
            var behind = yearBehind(text, run.end());
            titles.add(new Title(new Place(run.start(), run.end()), run.group(), year(text, run.start(), run.end()),
                    behind == null ? OPEN : confidence(text, run.start(), run.end())));
        }
        titles.sort(Comparator.comparingInt(title -> title.place().start()));
        return titles;
    }

    private static boolean isTitle(String text, Place place) {
        return TitleDoubt.isTitleCase(Tokenizer.tokens(text, place).stream()
                .filter(token -> token.isWord() && !token.isPossessive()).toList());
    }

    private static double confidence(String text, int start, int end) {
        var before = text.substring(Math.max(0, start - NEAR), start);
        var called = FILM_BEFORE.matcher(before).find() ? FILM : GENRE_BEFORE.matcher(before).find() ? GENRE : 0;
        return 1 - (1 - called) * (year(text, start, end) == null ? 1 : 1 - YEAR);
    }

    private static Integer year(String text, int start, int end) {
        var before = YEAR_BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start));
        var behind = yearBehind(text, end);
        return behind != null ? behind : before.find() ? Integer.valueOf(before.group(1)) : null;
    }

    private static Integer yearBehind(String text, int end) {
        var behind = YEAR_BEHIND.matcher(text.substring(end, Math.min(text.length(), end + 7)));
        return behind.find() ? Integer.valueOf(behind.group(1)) : null;
    }
}
