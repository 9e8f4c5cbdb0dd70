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

    /** Adds that a row of these tables meets the conditions. */
    public Where exists(String tables, Where rows) {
        return and("exists (select 1 from " + tables + " where " + rows.sql() + ")", rows.values.toArray());
    }

    /** Adds that no row of these tables meets the conditions. */
    public Where notExists(String tables, Where rows) {
        return and("not exists (select 1 from " + tables + " where " + rows.sql() + ")", rows.values.toArray());
    }

    /** Adds that the rows of these tables that meet the conditions hold so many values of the column. */
    public Where holds(int values, String column, String tables, Where rows) {
        var all = new ArrayList<>(rows.values);
        all.add(values);
        return and("(select count(distinct " + column + ") from " + tables + " where " + rows.sql() + ") = ?", all.toArray());
    }

    public Where and(Where other) {
        conditions.addAll(other.conditions);
        values.addAll(other.values);
        return this;
    }

    public static Where of(String condition, Object... values) {
        return new Where().and(condition, values);
    }

    /** Either of the two. */
    public static Where either(Where one, Where other) {
        var either = Where.of("(" + one.sql() + " or " + other.sql() + ")");
        either.values.addAll(one.values);
        either.values.addAll(other.values);
        return either;
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
