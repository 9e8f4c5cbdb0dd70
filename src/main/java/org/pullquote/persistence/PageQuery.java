package org.pullquote.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pullquote.graphql.Cursor;
import org.pullquote.graphql.LaterList;
import org.pullquote.graphql.Page;
import org.pullquote.graphql.PageRequest;

/**
 * A list of entities that pages by keyset: the same statement answers one parent or a thousand. Its order is total, and a
 * cursor holds the keys of the row it ended on, so rows that come and go between two pages neither repeat nor hide another.
 *
 * @param from tables, with the entity's own under the alias {@code e}; {@link #OF_PARENT} may stand in a subquery after the
 *        column that holds the parent's id, where it must be bounded before the subquery runs
 * @param parent the column that holds the parent's id; null for a list of the root
 * @param where asked for once for all parents of a batch: a condition may itself have to be looked up
 */
public record PageQuery<T extends BaseEntity>(Class<T> entity, String from, String parent, Supplier<Where> where,
        List<OrderKey> order) {

    public static final String OF_PARENT = "{of the parent}";

    private static final long ROOT = 0;

    /** What stands after {@code select} and the columns. */
    private record Rows(String sql, List<Object> values) {

        private Rows and(Where condition) {
            return new Rows(sql + " and " + condition.sql(), joined(values, condition.values()));
        }

        private static List<Object> joined(List<?> some, List<?> more) {
            var all = new ArrayList<Object>(some);
            all.addAll(more);
            return all;
        }
    }

    /** The page of each of these parents, all read together; they may be read only when one is looked at. */
    public <C> List<C> load(PageRequest request, List<? extends BaseEntity> parents, Function<Page<T>, C> connection) {
        var ids = new LinkedHashSet<Long>();
        parents.forEach(row -> ids.add(row.id));
        ids.forEach(id -> checkCursors(request, id));
        var read = pages(request, ids);
        return new LaterList<>(parents.size(), () -> {
            var pages = new HashMap<Long, C>();
            read.get().forEach((id, page) -> pages.put(id, connection.apply(page)));
            return parents.stream().map(row -> pages.get(row.id)).toList();
        });
    }

    /** The page that a root field asks for. */
    public Page<T> page(PageRequest request) {
        return pages(request, Set.of(ROOT)).get().get(ROOT);
    }

    private void checkCursors(PageRequest request, Long parentId) {
        bound(request, parentId, request.arguments().after(), "after");
        bound(request, parentId, request.arguments().before(), "before");
    }

    private Supplier<Map<Long, Page<T>>> pages(PageRequest request, Set<Long> parents) {
        var arguments = request.arguments();
        // A cursor belongs to one parent, so a batch of several has none.
        var owner = parents.iterator().next();
        var after = bound(request, owner, arguments.after(), "after");
        var before = bound(request, owner, arguments.before(), "before");
        var condition = where.get();
        var all = of(parents, condition);
        var bounds = new Where();
        if (after != null) {
            bounds.and(beyond(after, false, false));
        }
        if (before != null) {
            bounds.and(beyond(before, true, false));
        }
        var rows = rows(parents, condition, bounds, arguments.size() + 1, request);
        var totals = request.counts() ? totals(all) : null;
        var beforeIt = after != null && request.looksBack() ? any(all.and(beyond(after, true, true))) : null;
        var behindIt = before != null && request.looksAhead() ? any(all.and(beyond(before, false, true))) : null;
        return () -> pages(request, parents, rows.get(), totals == null ? null : totals.get(),
                behindIt != null && !behindIt.get().isEmpty(), beforeIt != null && !beforeIt.get().isEmpty());
    }

    private Map<Long, Page<T>> pages(PageRequest request, Set<Long> parents, Map<Long, List<Page.Row<T>>> rows,
            Map<Long, Integer> totals, boolean behindIt, boolean beforeIt) {
        var most = request.arguments().size();
        var forward = request.arguments().forward();
        var pages = new HashMap<Long, Page<T>>();
        for (Long id : parents) {
            var found = rows.getOrDefault(id, List.of());
            var more = found.size() > most;
            var shown = new ArrayList<>(more ? found.subList(0, most) : found);
            if (!forward) {
                Collections.reverse(shown);
            }
            pages.put(id, new Page<>(shown, request.cursors() ? request.scope(id) : null, forward && more || behindIt,
                    !forward && more || beforeIt, totals == null ? null : totals.getOrDefault(id, 0)));
        }
        return pages;
    }

    private List<Object> bound(PageRequest request, Long parentId, String cursor, String argument) {
        if (cursor == null) {
            return null;
        }
        var keys = Cursor.decode(cursor, request.scope(parentId), argument, order.size()).keys();
        return IntStream.range(0, keys.size()).mapToObj(i -> order.get(i).parse(keys.get(i), argument)).toList();
    }

    private Rows of(Set<Long> parents, Where condition) {
        return parents.size() == 1 ? of("= ?", List.of(parents.iterator().next()), condition)
                : of("= any(?)", List.of((Object) NativeSql.array(parents)), condition);
    }

    /** @param parents what the parent's id is compared with */
    private Rows of(String parents, List<Object> values, Where condition) {
        if (parent == null) {
            return new Rows(" from " + from + " where " + condition.sql(), condition.values());
        }
        return new Rows(" from " + from.replace(OF_PARENT, parents) + " where "
                + (from.contains(OF_PARENT) ? "" : parent + " " + parents + " and ") + condition.sql(),
                Rows.joined(values, condition.values()));
    }

    /** Rows after these keys, or before them, with or without the row itself. */
    private Where beyond(List<Object> keys, boolean reversed, boolean inclusive) {
        var last = order.size() - 1;
        var sql = new StringBuilder();
        var values = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            var key = order.get(i);
            var later = key.later(reversed);
            // The first comparison alone bounds an index scan.
            sql.append(key.sql()).append(' ').append(later).append("= ? and (").append(key.sql()).append(' ').append(later)
                    .append(" ? or ");
            values.add(keys.get(i));
            values.add(keys.get(i));
        }
        sql.append(order.get(last).sql()).append(' ').append(order.get(last).later(reversed)).append(inclusive ? "= ?" : " ?");
        values.add(keys.get(last));
        return Where.of(sql + ")".repeat(last), values.toArray());
    }

    private Supplier<Map<Long, List<Page.Row<T>>>> rows(Set<Long> parents, Where condition, Where bounds, int limit,
            PageRequest request) {
        var keys = request.cursors() ? order.size() : 0;
        var fields = request.fields(entity);
        var entityRows = EntityRows.of(entity, fields);
        var columns = entityRows.columns("e") + ", " + (parent == null ? "0" : parent) + " as page_parent"
                + IntStream.range(0, keys).mapToObj(i -> ", " + order.get(i).sql() + " as page_key_" + i)
                        .collect(Collectors.joining());
        var orderBy = " order by " + order.stream().map(key -> key.orderBy(!request.arguments().forward()))
                .collect(Collectors.joining(", "));
        var select = parents.size() == 1 ? first(limit, columns, of(parents, condition).and(bounds), orderBy)
                : DatabaseKind.isServer() ? firstOfEach(limit, columns, condition, orderBy, parents)
                        : firstInWindow(limit, columns, of(parents, condition), orderBy);
        var parentColumn = entityRows.size() + 1;
        var read = NativeSql.later(select.sql, select.values, row -> Map.entry(row.getLong(parentColumn),
                new Page.Row<>(entityRows.read(row), keys > 0 ? cursor(row, parentColumn + 1) : null)));
        return () -> {
            var rows = new HashMap<Long, List<Page.Row<T>>>();
            for (var row : read.get()) {
                rows.computeIfAbsent(row.getKey(), id -> new ArrayList<>()).add(row.getValue());
            }
            rows.values().forEach(its -> ReadTransaction.shown(entity, fields, its));
            return rows;
        };
    }

    /** An index gives the rows in their order, and no more than the page shows. */
    private static Rows first(int limit, String columns, Rows rows, String orderBy) {
        return new Rows("select " + columns + rows.sql + orderBy + " fetch first " + limit + " rows only", rows.values);
    }

    /** The same for one parent after the other, within the database. */
    private Rows firstOfEach(int limit, String columns, Where condition, String orderBy, Set<Long> parents) {
        var each = first(limit, columns, of("= parents.id", List.of(), condition), orderBy);
        return new Rows("select e.* from unnest(cast(? as bigint[])) parents (id) cross join lateral (" + each.sql + ") e",
                Rows.joined(List.of((Object) NativeSql.arrayWithNulls(parents)), each.values));
    }

    /** Reads all rows of all parents to show the first of each. */
    private Rows firstInWindow(int limit, String columns, Rows rows, String orderBy) {
        return new Rows("select e.* from (select " + columns + ", row_number() over (partition by " + parent + orderBy
                + ") as page_row" + rows.sql + ") e where e.page_row <= " + limit + " order by e.page_parent, e.page_row",
                rows.values);
    }

    private Cursor cursor(ResultSet row, int column) throws SQLException {
        var keys = new ArrayList<String>(order.size());
        for (int i = 0; i < order.size(); i++) {
            keys.add(order.get(i).read(row, column + i));
        }
        return new Cursor(keys);
    }

    private Supplier<Map<Long, Integer>> totals(Rows all) {
        var sql = parent == null ? "select 0 as page_parent, count(*) as page_total" + all.sql
                : "select " + parent + " as page_parent, count(*) as page_total" + all.sql + " group by " + parent;
        var read = NativeSql.later(sql, all.values, row -> Map.entry(row.getLong(1), row.getInt(2)));
        return () -> read.get().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One of the rows, if there are any. */
    private static Supplier<List<Integer>> any(Rows rows) {
        return NativeSql.later("select 1 as page_row" + rows.sql + " fetch first 1 rows only", rows.values,
                row -> row.getInt(1));
    }
}
