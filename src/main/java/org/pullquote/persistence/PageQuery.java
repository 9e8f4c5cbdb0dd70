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
        var list = new ListRows(from, parent, where.get(), parents);
        var bounds = new Where();
        if (after != null) {
            bounds.and(beyond(after, false, false));
        }
        if (before != null) {
            bounds.and(beyond(before, true, false));
        }
        var rows = rows(list, bounds, arguments.size() + 1, request);
        var totals = request.counts() ? totals(list) : null;
        var beforeIt = after != null && request.looksBack() ? any(list, beyond(after, true, true)) : null;
        var behindIt = before != null && request.looksAhead() ? any(list, beyond(before, false, true)) : null;
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

    private Supplier<Map<Long, List<Page.Row<T>>>> rows(ListRows list, Where bounds, int limit, PageRequest request) {
        var keys = request.cursors() ? order.size() : 0;
        var fields = request.fields(entity);
        var entityRows = EntityRows.of(entity, fields);
        var columns = entityRows.columns("e") + ", " + (parent == null ? "0" : parent) + " as page_parent"
                + IntStream.range(0, keys).mapToObj(i -> ", " + order.get(i).sql() + " as page_key_" + i)
                        .collect(Collectors.joining());
        var orderBy = order.stream().map(key -> key.orderBy(!request.arguments().forward())).collect(Collectors.joining(", "));
        var parentColumn = entityRows.size() + 1;
        var read = list.first(limit, columns, orderBy, bounds).read(row -> Map.entry(row.getLong(parentColumn),
                new Page.Row<>(entityRows.read(row), keys > 0 ? cursor(row, parentColumn + 1) : null)));
        return () -> {
            var rows = new HashMap<Long, List<Page.Row<T>>>();
            var shown = new HashMap<Long, T>();
            for (var row : read.get()) {
                rows.computeIfAbsent(row.getKey(), id -> new ArrayList<>()).add(row.getValue());
                shown.put(row.getValue().node().id, row.getValue().node());
            }
            ReadTransaction.shown(entity, fields, shown);
            return rows;
        };
    }

    private Cursor cursor(ResultSet row, int column) throws SQLException {
        var keys = new ArrayList<String>(order.size());
        for (int i = 0; i < order.size(); i++) {
            keys.add(order.get(i).read(row, column + i));
        }
        return new Cursor(keys);
    }

    private static Supplier<Map<Long, Integer>> totals(ListRows list) {
        var read = list.count().read(row -> Map.entry(row.getLong(1), row.getInt(2)));
        return () -> read.get().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Supplier<List<Integer>> any(ListRows list, Where bounds) {
        return list.any(bounds).read(row -> row.getInt(1));
    }
}
