package org.pullquote.interchange;

import java.sql.SQLException;

import org.pullquote.persistence.BaseEntity;

/** New ids, a block at a time; a block outlives a transaction that is rolled back. */
final class Ids {

    private long next;
    private long end;

    long next(Sql sql) throws SQLException {
        if (next == end) {
            next = sql.list("select nextval('entity_id_seq')", Row::number).get(0);
            end = next + BaseEntity.ID_BLOCK;
        }
        return next++;
    }
}
