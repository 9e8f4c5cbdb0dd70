package org.pullquote.http;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Cancels whatever a connection runs. A cancel of one statement would be lost where it comes between the statement's
 * preparation and its execution.
 */
interface Backend {

    /** @param connection the database's own, used by another thread at this moment */
    void cancel(Connection connection) throws SQLException;

    /** Lets no cancel that found no statement strike a later one. */
    void forgetCancel(Connection connection) throws SQLException;
}
