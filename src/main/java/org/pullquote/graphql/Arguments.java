package org.pullquote.graphql;

import java.util.List;

/** Checks of arguments that the schema cannot express. */
public final class Arguments {

    private Arguments() {
    }

    /** @throws RequestException INVALID_INPUT where an item of the list is null */
    public static <T> List<T> complete(List<T> items, String argument) {
        if (items.stream().anyMatch(item -> item == null)) {
            throw RequestException.invalidInput(argument, "'" + argument + "' must not contain null.");
        }
        return items;
    }

    /** @throws RequestException INVALID_INPUT unless exactly one of the two is given */
    public static void exactlyOne(String name, Object value, String otherName, Object otherValue) {
        if ((value == null) == (otherValue == null)) {
            throw RequestException.invalidInput(name, "Give either '" + name + "' or '" + otherName + "', one of the two.");
        }
    }
}
