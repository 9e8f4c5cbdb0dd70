package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.function.Consumer;

/** Reads the lines of one type in the order of their ids, so that an import gives them ids in the same order. */
interface LineSource {

    long NO_MORE = -1;

    /** Reads the next lines and returns the last of their ids, or {@link #NO_MORE}. */
    long read(Sql sql, long after, Consumer<LdLine> lines) throws SQLException;
}
