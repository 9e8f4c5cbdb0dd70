package org.pullquote.http;

import java.sql.SQLException;

import javax.sql.DataSource;

/** While open, every statement that reads the table of quotes takes this long; they are a view that pauses. */
public final class SlowQuotes implements AutoCloseable {

    private final DataSource database;
    private final boolean h2;

    private SlowQuotes(DataSource database, long milliseconds) throws SQLException {
        this.database = database;
        try (var connection = database.getConnection()) {
            h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        }
        execute("alter table quote rename to quote_at_rest");
        if (h2) {
            // A millisecond a row, since H2 looks for a cancellation every so many rows.
            execute("create alias pause for '" + SlowQuotes.class.getName() + ".pause'");
            execute("create view quote as select q.* from system_range(1, " + milliseconds
                    + ") r (x) left join quote_at_rest q on q.id = -r.x where pause(r.x)");
        } else {
            // Lateral, so that the pause comes first: an empty table would let the planner leave it out.
            execute("create view quote as select q.* from (select pg_sleep(" + milliseconds
                    + " / 1000.0) as pause offset 0) s, "
                    + "lateral (select * from quote_at_rest where s.pause is not null offset 0) q");
        }
    }

    static SlowQuotes taking(DataSource database, long milliseconds) throws SQLException {
        return new SlowQuotes(database, milliseconds);
    }

    public static boolean pause(long row) throws InterruptedException {
        Thread.sleep(1);
        return row > 0;
    }

    /** Statements that read quotes at this moment. */
    int executing() throws SQLException {
        var sql = h2 ? "select count(*) from information_schema.sessions where session_id <> session_id() "
                + "and executing_statement like '%from quote e%'"
                : "select count(*) from pg_stat_activity where state = 'active' and query like '%from quote e%' "
                        + "and pid <> pg_backend_pid() and datname = current_database()";
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop view quote");
        execute("alter table quote_at_rest rename to quote");
        if (h2) {
            execute("drop alias pause");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
