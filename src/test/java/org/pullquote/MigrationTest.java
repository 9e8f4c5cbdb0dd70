package org.pullquote;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;

/** The names of what the migrations make, by which a message of the database tells its place. On H2 and on PostgreSQL. */
@QuarkusTest
class MigrationTest {

    private static final Map<String, String> PREFIXES = Map.of("PRIMARY KEY", "pk", "FOREIGN KEY", "fk", "UNIQUE", "uk",
            "INDEX", "ix");

    private static final String KEYS = """
            select c.constraint_type, c.table_name, c.constraint_name, k.column_name
            from information_schema.table_constraints c join information_schema.key_column_usage k
                on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
            where lower(c.table_schema) = 'public' order by c.constraint_name, k.ordinal_position""";

    /** Flyway's history and, in H2, the temporary tables that Hibernate makes for each entity are not ours. */
    private static final Pattern FOREIGN = Pattern.compile("flyway_schema_history|hte_.*");

    /** PostgreSQL lists each NOT NULL as a check of its own making. */
    private static final String CHECKS = """
            select table_name, constraint_name from information_schema.table_constraints
            where lower(table_schema) = 'public' and constraint_type = 'CHECK' and constraint_name not like '%_not_null'""";

    /** Those that a migration names; H2 makes one more of its own for each key. */
    private static final Map<String, String> INDEXES = Map.of("H2", """
            select 'INDEX', i.table_name, i.index_name, c.column_name
            from information_schema.indexes i join information_schema.index_columns c
                on c.index_schema = i.index_schema and c.index_name = i.index_name
            where lower(i.index_schema) = 'public' and not i.is_generated order by i.index_name, c.ordinal_position""",
            "PostgreSQL",
            """
                    select 'INDEX', t.relname, n.relname, a.attname
                    from pg_index i join pg_class t on t.oid = i.indrelid join pg_class n on n.oid = i.indexrelid
                        join pg_attribute a on a.attrelid = n.oid
                    where t.relnamespace = 'public'::regnamespace
                        and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'))
                    order by n.relname, a.attnum""");

    @Inject
    AgroalDataSource database;

    @Inject
    SessionFactory sessions;

    @Test
    void everyEntityHasItsTableAndColumns() {
        sessions.getSchemaManager().validateMappedObjects();
    }

    @Test
    void everyKeyAndIndexIsNamedAfterItsTableAndColumns() throws SQLException {
        var named = named();

        assertThat(named).extracting(Named::type).contains("PRIMARY KEY", "FOREIGN KEY", "UNIQUE", "INDEX");
        assertThat(named).filteredOn(it -> !it.name().equals(it.conventionalName())).isEmpty();
    }

    @Test
    void everyCheckIsNamedAfterItsTable() throws SQLException {
        var checks = rows(CHECKS);

        assertThat(checks).isNotEmpty();
        assertThat(checks).filteredOn(check -> !check.get(1).startsWith("ck_" + check.get(0) + "_")).isEmpty();
    }

    /** Or each delete of a row that others refer to would read all of theirs. */
    @Test
    void everyForeignKeyHasAnIndexThatStartsWithItsColumns() throws SQLException {
        var named = named();
        var indexes = named.stream().filter(it -> !it.type().equals("FOREIGN KEY")).toList();
        var keys = named.stream().filter(it -> it.type().equals("FOREIGN KEY")).toList();

        assertThat(keys).isNotEmpty();
        assertThat(keys).filteredOn(key -> indexes.stream().noneMatch(index -> index.startsWith(key))).isEmpty();
    }

    private List<Named> named() throws SQLException {
        String product;
        try (var connection = database.getConnection()) {
            product = connection.getMetaData().getDatabaseProductName();
        }
        var columns = new ArrayList<>(rows(KEYS));
        columns.addAll(rows(INDEXES.get(product)));
        return columns.stream().collect(Collectors.groupingBy(row -> row.subList(0, 3),
                Collectors.mapping(row -> row.get(3), Collectors.toList())))
                .entrySet().stream().map(it -> new Named(it.getKey().get(0).toUpperCase(Locale.ROOT),
                        it.getKey().get(1), it.getKey().get(2), it.getValue()))
                .filter(it -> !FOREIGN.matcher(it.table()).matches()).toList();
    }

    private List<List<String>> rows(String select) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            var list = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                list.add(row);
            }
            return list;
        }
    }

    record Named(String type, String table, String name, List<String> columns) {

        /** {@code ix_article_outlet_published_at_id}: kind, table, and the columns but for the end of a foreign key's. */
        String conventionalName() {
            var prefix = PREFIXES.get(type) + "_" + table;
            return type.equals("PRIMARY KEY") ? prefix
                    : prefix + "_" + columns.stream().map(column -> column.replaceAll("_id$", ""))
                            .collect(Collectors.joining("_"));
        }

        boolean startsWith(Named key) {
            return table.equals(key.table) && columns.size() >= key.columns.size()
                    && Set.copyOf(columns.subList(0, key.columns.size())).equals(Set.copyOf(key.columns));
        }
    }
}
