package org.pullquote.graphql;

/** Checks of arguments that the schema cannot express. */
public final class Arguments {

    private Arguments() {
    }

    /** @throws RequestException INVALID_INPUT unless exactly one of the two is given */
    public static void exactlyOne(String name, Object value, String otherName, Object otherValue) {
        if ((value == null) == (otherValue == null)) {
            throw RequestException.invalidInput(name, "Give either '" + name + "' or '" + otherName + "', one of the two.");
        }
    }
}
