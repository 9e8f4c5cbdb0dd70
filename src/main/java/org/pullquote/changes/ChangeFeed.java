package org.pullquote.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** What the processes that share a database tell one another about their writes. */
public interface ChangeFeed {

    /** Tells the other processes what a transaction touches, once it is committed. */
    void tell(Connection transaction, Changes changes) throws SQLException;

    /**
     * From now on fires what others tell, as {@link Changes}, in this process.
     *
     * @param bound age of a write by which it is either heard or {@link #isCurrent} says no
     */
    void follow(Duration bound);

    /** Whether every write of others that is older than the bound has been heard; else nothing kept from before counts. */
    boolean isCurrent();
}
