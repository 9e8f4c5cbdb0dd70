package org.pullquote.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

import jakarta.enterprise.context.ApplicationScoped;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.resource.LoadableResource;

import io.agroal.api.AgroalDataSource;

/** What Flyway has noted in the database, beside what it would note for the migrations of this artifact. */
@ApplicationScoped
class MigrationHistory {

    private static final String TABLE = "flyway_schema_history";
    private static final String NOTED = "select version, checksum, success from " + TABLE + " where version is not null";

    private final AgroalDataSource database;
    private final Flyway flyway;

    MigrationHistory(AgroalDataSource database, Flyway flyway) {
        this.database = database;
        this.flyway = flyway;
    }

    /** Whether the database has run exactly the migrations of this artifact, each as it is here, and none failed. */
    boolean isComplete() throws SQLException {
        try (var connection = database.getConnection()) {
            return exists(connection) && noted(connection).equals(expected());
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), TABLE, null)) {
            return tables.next();
        }
    }

    private static Map<String, Integer> noted(Connection connection) throws SQLException {
        var noted = new HashMap<String, Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NOTED)) {
            while (rows.next()) {
                // No checksum is null, so a migration that failed fits none.
                noted.put(rows.getString(1), rows.getBoolean(3) ? (Integer) rows.getInt(2) : null);
            }
        }
        return noted;
    }

    private Map<String, Integer> expected() {
        var expected = new HashMap<String, Integer>();
        var configuration = flyway.getConfiguration();
        for (var script : configuration.getResourceProvider().getResources(configuration.getSqlMigrationPrefix(),
                configuration.getSqlMigrationSuffixes())) {
            expected.put(version(configuration, script.getFilename()), checksum(script));
        }
        return expected;
    }

    private static String version(Configuration names, String file) {
        return file.substring(names.getSqlMigrationPrefix().length(), file.indexOf(names.getSqlMigrationSeparator()));
    }

    /** As Flyway reckons it: over the lines without their ends. Were it ever to change, Flyway itself would look. */
    private static int checksum(LoadableResource script) {
        var checksum = new CRC32();
        try (var lines = new BufferedReader(script.read())) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                checksum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return (int) checksum.getValue();
    }
}
