package org.pullquote.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/** Asks the database which of the ids 1 to 99 a condition on {@code e.id} holds for. */
public final class Conditions {

    private static final String IDS = """
            select e.id from (select 10 * tens.n + ones.n as id
                from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) tens (n),
                    (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) ones (n)) e
            where %s order by e.id""";

    private Conditions() {
    }

    public static List<Long> ids(DataSource dataSource, Where where) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(IDS.formatted(where.sql()))) {
            for (int i = 0; i < where.values().size(); i++) {
                statement.setObject(i + 1, where.values().get(i));
            }
            var ids = new ArrayList<Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        }
    }
}
