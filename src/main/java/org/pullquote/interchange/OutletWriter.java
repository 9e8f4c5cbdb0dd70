package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pullquote.persistence.SortKey;

/** Stores outlets. */
final class OutletWriter implements Writer<OutletObject> {

    private static final String COLUMNS = "version, row_modified_at, name, sort_key, homepage";

    private record Stored(long id, int version, String name, String homepage) {
    }

    @Override
    public void write(Attempt attempt, List<Item<OutletObject>> items) throws SQLException {
        var stored = load(attempt.sql, items.stream().map(item -> item.object().id().slug()).toList());
        var inserts = new ArrayList<Object[]>();
        var updates = new ArrayList<Object[]>();
        for (var item : items) {
            var line = item.object();
            var before = stored.get(line.id().slug());
            var name = line.name().or(before == null ? null : before.name);
            var homepage = line.homepage().or(before == null ? null : before.homepage);
            if (name == null) {
                attempt.refuse(item, "name is missing");
            } else if (before == null) {
                var id = attempt.newId();
                inserts.add(row(attempt, Versions.first(line.version()), name, homepage, id, attempt.now, line.id().slug()));
                attempt.created(Kind.OUTLETS, id);
            } else if (new Stored(before.id, before.version, name, homepage).equals(before)) {
                attempt.unchanged(Kind.OUTLETS);
            } else {
                updates.add(row(attempt, Versions.next(line.version(), before.version), name, homepage, before.id));
                attempt.updated(Kind.OUTLETS, before.id);
            }
        }
        insert(attempt.sql, inserts);
        attempt.sql.updateById("outlet", COLUMNS, updates);
    }

    static Map<String, Long> ids(Sql sql, List<String> slugs) throws SQLException {
        var ids = new HashMap<String, Long>();
        load(sql, slugs).forEach((slug, outlet) -> ids.put(slug, outlet.id));
        return ids;
    }

    static void insert(Sql sql, List<Object[]> rows) throws SQLException {
        sql.insert("outlet", COLUMNS + ", id, recorded_at, slug", rows);
    }

    /** @param rest the id, the time of recording and the slug of a new row, or the id of an old one */
    static Object[] row(Attempt attempt, int version, String name, String homepage, Object... rest) {
        return Rows.of(rest, version, attempt.now, name, SortKey.of(name), homepage);
    }

    private static Map<String, Stored> load(Sql sql, List<String> slugs) throws SQLException {
        var outlets = new HashMap<String, Stored>();
        sql.list("select slug, id, version, name, homepage from outlet where slug = any(?)",
                row -> outlets.put(row.text(), new Stored(row.number(), row.integer(), row.text(), row.text())), slugs);
        return outlets;
    }
}
