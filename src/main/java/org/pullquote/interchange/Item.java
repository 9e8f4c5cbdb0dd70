package org.pullquote.interchange;

/** An object and the line it came from. */
record Item<T extends GraphObject>(String file, int line, T object) {

    <S extends GraphObject> Item<S> of(Class<S> type) {
        return new Item<>(file, line, type.cast(object));
    }

    Problem problem(String reason) {
        return new Problem(file, line, reason);
    }
}
