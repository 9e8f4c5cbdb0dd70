package org.pullquote.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Conditions joined by AND, each with a {@code ?} for each of its values. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    public Where and(String condition, Object... itsValues) {
        conditions.add(condition);
        Collections.addAll(values, itsValues);
        return this;
    }

    /** Adds the condition where there is a value to compare with. */
    public Where andIfGiven(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }

    public Where and(Where other) {
        conditions.addAll(other.conditions);
        values.addAll(other.values);
        return this;
    }

    public static Where of(String condition, Object... values) {
        return new Where().and(condition, values);
    }

    String sql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    List<Object> values() {
        return values;
    }

    @Override
    public String toString() {
        return sql() + values.stream().map(v -> v instanceof Object[] a ? Arrays.toString(a) : String.valueOf(v)).toList();
    }
}
