package org.pullquote.interchange;

/**
 * An object and the line it came from.
 *
 * @param length of the line in characters
 */
record Item<T extends GraphObject>(String file, int line, int length, T object) {

    <S extends GraphObject> Item<S> of(Class<S> type) {
        return new Item<>(file, line, length, type.cast(object));
    }

    /** The same line's object in another form. */
    <S extends GraphObject> Item<S> with(S other) {
        return new Item<>(file, line, length, other);
    }

    Problem problem(String reason) {
        return new Problem(file, line, reason);
    }
}
