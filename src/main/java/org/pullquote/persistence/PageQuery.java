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
import org.pullquote.graphql.Page;
import org.pullquote.graphql.PageRequest;

/**
 * A list of entities that pages by keyset: the same statement answers one parent or a thousand. Its order is total, and a
 * cursor holds the keys of the row it ended on, so rows that come and go between two pages neither repeat nor hide another.
 *
 * @param from tables, with the entity's own under the alias {@code e}
 * @param parent the column that holds the parent's id; null for a list of the root
 * @param where asked for once for all parents of a batch: a condition may itself have to be looked up
 */
public record PageQuery<T>(Class<T> entity, String from, String parent, Supplier<Where> where, List<OrderKey> order) {

    private static final long ROOT = 0;

    /** The page of each of these parents, all read together. */
    public <C> List<C> load(PageRequest request, List<? extends BaseEntity> parents, Function<Page<T>, C> connection) {
        var ids = new LinkedHashSet<Long>();
        parents.forEach(row -> ids.add(row.id));
        ids.forEach(id -> checkCursors(request, id));
        var pages = new HashMap<Long, C>();
        pages(request, ids).forEach((id, page) -> pages.put(id, connection.apply(page)));
        return parents.stream().map(row -> pages.get(row.id)).toList();
    }

    /** The page that a root field asks for. */
    public Page<T> page(PageRequest request) {
        return pages(request, Set.of(ROOT)).get(ROOT);
    }

    private void checkCursors(PageRequest request, Long parentId) {
        bound(request, parentId, request.arguments().after(), "after");
        bound(request, parentId, request.arguments().before(), "before");
    }

    private Map<Long, Page<T>> pages(PageRequest request, Set<Long> parents) {
        var arguments = request.arguments();
        // A cursor belongs to one parent, so a batch of several has none.
        var owner = parents.iterator().next();
        var after = bound(request, owner, arguments.after(), "after");
        var before = bound(request, owner, arguments.before(), "before");
        var forward = arguments.forward();

        var scope = scoped(parents);
        var window = new Where().and(scope);
        if (after != null) {
            window.and(beyond(after, false, false));
        }
        if (before != null) {
            window.and(beyond(before, true, false));
        }
        var rows = rows(window, parents, arguments.size() + 1, !forward, request);
        var totals = request.counts() ? totals(scope) : Map.<Long, Integer> of();
        var beforeIt = after != null && request.looksBack()
                && exists(new Where().and(scope).and(beyond(after, true, true)));
        var behindIt = before != null && request.looksAhead()
                && exists(new Where().and(scope).and(beyond(before, false, true)));

        var pages = new HashMap<Long, Page<T>>();
        for (Long id : parents) {
            var found = rows.getOrDefault(id, List.of());
            var more = found.size() > arguments.size();
            var shown = new ArrayList<>(more ? found.subList(0, arguments.size()) : found);
            if (!forward) {
                Collections.reverse(shown);
            }
            pages.put(id,
                    new Page<>(shown, request.cursors() ? request.scope(id) : null, forward && more || behindIt,
                            !forward && more || beforeIt,
                            request.counts() ? totals.getOrDefault(id, 0) : null));
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

    private Where scoped(Set<Long> parents) {
        var scoped = new Where().and(where.get());
        if (parent == null) {
            return scoped;
        }
        // Of one parent an index gives the rows in their order, and no more than the page shows.
        return parents.size() == 1 ? scoped.and(parent + " = ?", parents.iterator().next())
                : scoped.and(parent + " = any(?)", (Object) NativeSql.array(parents));
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

    private Map<Long, List<Page.Row<T>>> rows(Where window, Set<Long> parents, int limit, boolean reversed,
            PageRequest request) {
        var cursors = request.cursors();
        var orderBy = order.stream().map(key -> key.orderBy(reversed)).collect(Collectors.joining(", "));
        var keys = IntStream.range(0, cursors ? order.size() : 0).mapToObj(i -> ", " + order.get(i).sql() + " as page_key_" + i)
                .collect(Collectors.joining());
        var columns = (parent == null ? "0" : parent) + " as page_parent" + keys;
        var entityRows = EntityRows.of(entity, request.fields(entity));
        String sql;
        if (parents.size() == 1) {
            sql = "select " + entityRows.columns("e") + ", " + columns + " from " + from + " where " + window.sql()
                    + " order by " + orderBy
                    + " fetch first " + limit + " rows only";
        } else {
            var outer = IntStream.range(0, cursors ? order.size() : 0).mapToObj(i -> ", e.page_key_" + i)
                    .collect(Collectors.joining());
            sql = "select " + entityRows.columns("e") + ", e.page_parent" + outer + " from (select e.*, " + columns
                    + ", row_number() over (partition by " + parent + " order by " + orderBy + ") as page_row from " + from
                    + " where " + window.sql() + ") e where e.page_row <= " + limit + " order by e.page_parent, e.page_row";
        }
        var rows = new HashMap<Long, List<Page.Row<T>>>();
        var parentColumn = entityRows.size() + 1;
        NativeSql.list(sql, window.values(), row -> rows.computeIfAbsent(row.getLong(parentColumn), id -> new ArrayList<>())
                .add(new Page.Row<>(entityRows.read(row), cursors ? cursor(row, parentColumn + 1) : null)));
        return rows;
    }

    private Cursor cursor(ResultSet row, int column) throws SQLException {
        var keys = new ArrayList<String>(order.size());
        for (int i = 0; i < order.size(); i++) {
            keys.add(order.get(i).read(row, column + i));
        }
        return new Cursor(keys);
    }

    private Map<Long, Integer> totals(Where scoped) {
        var sql = parent == null ? "select 0 as page_parent, count(*) as page_total from " + from + " where " + scoped.sql()
                : "select " + parent + " as page_parent, count(*) as page_total from " + from + " where " + scoped.sql()
                        + " group by " + parent;
        var totals = new HashMap<Long, Integer>();
        NativeSql.list(sql, scoped.values(), row -> totals.put(row.getLong(1), row.getInt(2)));
        return totals;
    }

    private boolean exists(Where scoped) {
        var sql = "select 1 as page_row from " + from + " where " + scoped.sql() + " fetch first 1 rows only";
        return !NativeSql.list(sql, scoped.values(), row -> row.getInt(1)).isEmpty();
    }
}
