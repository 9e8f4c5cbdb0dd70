package org.pullquote.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.sql.Connection;

import jakarta.inject.Inject;

import org.pullquote.testing.CleanDatabase;
import org.pullquote.testing.GraphQL;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import javax.sql.DataSource;

/** The transaction of a query cannot write, and its connection can again when it is back in the pool. */
@QuarkusTest
@CleanDatabase
class ReadOnlyTest {

    @Inject
    DataSource database;

    @Test
    void aQueryCannotWrite() throws Exception {
        try (var connection = database.getConnection()) {
            assumeFalse(connection.getMetaData().getDatabaseProductName().equals("H2"), "H2 takes READ ONLY as a hint only");
            execute(connection, "alter table quote rename to quote_at_rest");
            execute(connection, "create view quote as select q.* from (select nextval('entity_id_seq') as id offset 0) s, "
                    + "lateral (select * from quote_at_rest where s.id is not null offset 0) q");
            try {
                assertThat(GraphQL.failure("{quotes {totalCount}}").code()).isEqualTo("INTERNAL");
            } finally {
                execute(connection, "drop view quote");
                execute(connection, "alter table quote_at_rest rename to quote");
            }
            assertThat(connection.isReadOnly()).isFalse();
        }
    }

    private static void execute(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
