package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pullquote.person.ExternalId;

/** The external ids of people or of films. */
record ExternalIds(String owner) {

    Map<Long, List<ExternalId>> load(Sql sql, Collection<Long> owners) throws SQLException {
        return sql.grouped(
                "select %s_id, authority, identifier, url from %s_external_id where %s_id = any(?) order by 1, ordinal"
                        .formatted(owner, owner, owner),
                Row::number, row -> new ExternalId(row.text(), row.text(), row.text()), owners);
    }

    /** @param fresh owners that are new and have no rows to delete */
    void replace(Sql sql, Map<Long, List<ExternalId>> ids, Set<Long> fresh) throws SQLException {
        var rows = new ArrayList<Object[]>();
        ids.forEach((id, its) -> {
            for (int i = 0; i < its.size(); i++) {
                rows.add(new Object[] { id, i, its.get(i).authority(), its.get(i).identifier(), its.get(i).url() });
            }
        });
        Links.clear(sql, owner + "_external_id", owner + "_id",
                ids.keySet().stream().filter(id -> !fresh.contains(id)).toList());
        sql.insert(owner + "_external_id", owner + "_id, ordinal, authority, identifier, url", rows);
    }
}
