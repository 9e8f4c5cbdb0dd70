package org.pullquote.graphql;

/** Relay's four arguments of a page, checked: from which end, how many at most, between which cursors. */
public record PageArguments(boolean forward, int size, String after, String before) {

    public static final String FIRST = "The first so many, 1 to 100; 20 where neither `first` nor `last` is given.";
    public static final String FIRST_ONLY = "The first so many, 1 to 100; 20 where it is not given.";
    public static final String AFTER = "Only those after this cursor.";
    public static final String LAST = "The last so many, 1 to 100.";
    public static final String BEFORE = "Only those before this cursor.";

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 100;

    /** @throws RequestException INVALID_INPUT for a size outside 1..100, or for first together with last */
    public static PageArguments of(Integer first, String after, Integer last, String before) {
        if (first != null && last != null) {
            throw RequestException.invalidInput("last", "'first' and 'last' exclude each other.");
        }
        return last == null
                ? new PageArguments(true, size("first", first), after, before)
                : new PageArguments(false, size("last", last), after, before);
    }

    public static PageArguments forward(Integer first, String after) {
        return of(first, after, null, null);
    }

    private static int size(String argument, Integer size) {
        if (size == null) {
            return DEFAULT_SIZE;
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw RequestException.invalidInput(argument, "'" + argument + "' must lie between 1 and 100, not " + size + ".");
        }
        return size;
    }
}
