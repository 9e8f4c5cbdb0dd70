package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.List;

/** Stores a batch of objects, each of which stands in it only once. */
interface Writer<T extends GraphObject> {

    void write(Attempt attempt, List<Item<T>> items) throws SQLException;
}
