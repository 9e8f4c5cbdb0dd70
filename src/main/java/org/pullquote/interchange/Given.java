package org.pullquote.interchange;

import java.util.function.Function;

/** A property of a line: absent (what is stored stays), or given with a value, where null clears. */
record Given<T>(boolean present, T value) {

    static <T> Given<T> absent() {
        return new Given<>(false, null);
    }

    static <T> Given<T> of(T value) {
        return new Given<>(true, value);
    }

    T or(T stored) {
        return present ? value : stored;
    }

    /** Applies to a value only; absent and null stay what they are. */
    <R> Given<R> map(Function<T, R> function) {
        return new Given<>(present, value == null ? null : function.apply(value));
    }
}
