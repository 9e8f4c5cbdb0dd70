package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows that belong to another row in an order of their own, replaced as a whole. */
final class Links {

    private Links() {
    }

    static void clear(Sql sql, String table, String owner, Collection<Long> owners) throws SQLException {
        if (!owners.isEmpty()) {
            sql.update("delete from " + table + " where " + owner + " = any(?)", owners);
        }
    }

    /** @param fresh owners that are new and have no rows to delete */
    static void replace(Sql sql, String table, String owner, String column, Map<Long, ? extends List<?>> lists, Set<Long> fresh)
            throws SQLException {
        clear(sql, table, owner, lists.keySet().stream().filter(id -> !fresh.contains(id)).toList());
        var rows = new ArrayList<Object[]>();
        lists.forEach((id, values) -> {
            for (int i = 0; i < values.size(); i++) {
                rows.add(new Object[] { id, i, values.get(i) });
            }
        });
        sql.insert(table, owner + ", ordinal, " + column, rows);
    }

    static Map<Long, List<String>> texts(Sql sql, String table, String owner, String column, Collection<Long> owners)
            throws SQLException {
        return sql.grouped(select(table, owner, column), Row::number, Row::text, owners);
    }

    static Map<Long, List<Long>> ids(Sql sql, String table, String owner, String column, Collection<Long> owners)
            throws SQLException {
        return sql.grouped(select(table, owner, column), Row::number, Row::number, owners);
    }

    private static String select(String table, String owner, String column) {
        return "select " + owner + ", " + column + " from " + table + " where " + owner + " = any(?) order by 1, ordinal";
    }
}
