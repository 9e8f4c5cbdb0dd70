package org.pullquote.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The rows of the lists of some parents, or of a list of the root, and the statements that select them.
 *
 * @param from tables; where {@link PageQuery#OF_PARENT} stands in them, the parents are told there
 * @param parent the column that holds the parent's id; null for a list of the root
 * @param parents one that is none for a list of the root
 */
record ListRows(String from, String parent, Where condition, Set<Long> parents) {

    record Select(String sql, List<Object> values) {

        <R> Supplier<List<R>> read(NativeSql.Reader<R> reader) {
            return NativeSql.later(sql, values, reader);
        }
    }

    /** The first rows of each list. */
    Select first(int limit, String columns, String orderBy, Where bounds) {
        var order = " order by " + orderBy;
        return parents.size() == 1 ? first(limit, columns, order, of(bounds))
                : DatabaseKind.isServer() ? firstOfEach(limit, columns, order) : firstInWindow(limit, columns, order);
    }

    /** An index gives the rows in their order, and no more than the page shows. */
    private static Select first(int limit, String columns, String order, Rows rows) {
        return rows.select(columns, order + " fetch first " + limit + " rows only");
    }

    /** The same for one parent after the other, within the database. */
    private Select firstOfEach(int limit, String columns, String order) {
        var each = first(limit, columns, order, of("= parents.id", List.of()));
        return new Select("select e.* from unnest(cast(? as bigint[])) parents (id) cross join lateral (" + each.sql + ") e",
                joined(List.of((Object) NativeSql.arrayWithNulls(parents)), each.values));
    }

    /** Reads all rows of all parents to show the first of each. */
    private Select firstInWindow(int limit, String columns, String order) {
        var all = of(new Where()).select(columns + ", row_number() over (partition by " + parent + order + ") as page_row", "");
        return new Select("select e.* from (" + all.sql + ") e where e.page_row <= " + limit
                + " order by e.page_parent, e.page_row", all.values);
    }

    /** Any one row, if there is one within the bounds. */
    Select any(Where bounds) {
        return first(1, "1", "", of(bounds));
    }

    /** How many rows each parent has that has any. */
    Select count() {
        return parent == null ? of(new Where()).select("0, count(*)", "")
                : of(new Where()).select(parent + ", count(*)", " group by " + parent);
    }

    private Rows of(Where bounds) {
        var rows = parents.size() == 1 ? of("= ?", List.of(parents.iterator().next()))
                : of("= any(?)", List.of((Object) NativeSql.array(parents)));
        return new Rows(rows.from, rows.fromValues, new Where().and(rows.where).and(bounds));
    }

    /** @param parents what the parent's id is compared with */
    private Rows of(String parents, List<Object> values) {
        if (parent == null) {
            return new Rows(from, List.of(), condition);
        }
        return from.contains(PageQuery.OF_PARENT) ? new Rows(from.replace(PageQuery.OF_PARENT, parents), values, condition)
                : new Rows(from, List.of(), Where.of(parent + " " + parents, values.toArray()).and(condition));
    }

    /** @param fromValues of the tables, before those of the conditions */
    private record Rows(String from, List<Object> fromValues, Where where) {

        private Select select(String columns, String order) {
            return new Select("select " + columns + " from " + from + " where " + where.sql() + order,
                    joined(fromValues, where.values()));
        }
    }

    private static List<Object> joined(List<?> some, List<?> more) {
        var all = new ArrayList<Object>(some);
        all.addAll(more);
        return all;
    }
}
