package org.pullquote.graphql;

import java.util.List;

/** Checks of arguments that the schema cannot express. */
public final class Arguments {

    private static final int MOST_ITEMS = 100;
    private static final int LONGEST_TEXT = 1000;

    private Arguments() {
    }

    /** @throws RequestException INVALID_INPUT where the list holds more than 100 */
    public static <T> List<T> atMostHundred(List<T> items, String argument) {
        if (items.size() > MOST_ITEMS) {
            throw RequestException.invalidInput(argument,
                    "'" + argument + "' must hold at most 100 items, not " + items.size() + ".");
        }
        return items;
    }

    /** @throws RequestException INVALID_INPUT where the text is longer than 1,000 code points */
    public static String searched(String text, String argument) {
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw RequestException.invalidInput(argument, "'" + argument + "' must not be longer than 1000 code points.");
        }
        return text;
    }

    /** @throws RequestException INVALID_INPUT unless exactly one of the two is given */
    public static void exactlyOne(String name, Object value, String otherName, Object otherValue) {
        if ((value == null) == (otherValue == null)) {
            throw RequestException.invalidInput(name, "Give either '" + name + "' or '" + otherName + "', one of the two.");
        }
    }
}
