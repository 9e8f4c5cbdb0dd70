package org.pullquote.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.pullquote.fulltext.IndexFiles;
import org.pullquote.snapshot.Snapshot;
import org.pullquote.snapshot.SnapshotArchive;
import org.pullquote.snapshot.SnapshotFile;

import io.quarkus.arc.properties.IfBuildProperty;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import javax.sql.DataSource;

/** Writes the graph of an H2 file and its search index as one file that is only read. */
@ApplicationScoped
@IfBuildProperty(name = "pullquote.db", stringValue = "h2")
public class SnapshotWriter {

    private final DataSource database;
    private final IndexFiles index;
    private final Snapshot snapshot;
    private final String settings;
    private final String username;
    private final String password;

    SnapshotWriter(DataSource database, IndexFiles index, Snapshot snapshot,
            @ConfigProperty(name = "pullquote.h2-settings") String settings,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.database = database;
        this.index = index;
        this.snapshot = snapshot;
        this.settings = settings;
        this.username = username.orElse("");
        this.password = password.orElse("");
    }

    /** How many rows of each kind were written. */
    Map<Kind, Long> write(Path file, boolean replace) throws IOException {
        if (snapshot.isOpen()) {
            throw new IOException("the graph is a snapshot already: copy " + snapshot.file().path());
        }
        try (var connection = database.getConnection()) {
            OutputFile.write(file, replace, out -> {
                try {
                    write(connection, out);
                } catch (SQLException failed) {
                    throw new IOException(failed);
                }
            });
            return rows(connection);
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private void write(Connection connection, OutputStream out) throws IOException, SQLException {
        var folder = Files.createTempDirectory("pullquote-snapshot");
        try {
            var files = new TreeMap<String, Path>();
            files.put(SnapshotFile.DATABASE, compactCopy(connection, folder));
            var search = folder.resolve("search");
            index.copyTo(search);
            try (var its = Files.newDirectoryStream(search, name -> !name.endsWith("write.lock"))) {
                its.forEach(file -> files.put(SnapshotFile.SEARCH + file.getFileName(), file));
            }
            SnapshotArchive.write(out, files);
        } finally {
            delete(folder);
        }
    }

    /** H2 compacts only a database that it closes then, so it does that to a copy. */
    private Path compactCopy(Connection connection, Path folder) throws IOException, SQLException {
        var backup = folder.resolve("backup.zip");
        execute(connection, "backup to '" + backup.toString().replace("'", "''") + "'");
        var copy = folder.resolve(SnapshotFile.DATABASE);
        try (var zip = new ZipInputStream(Files.newInputStream(backup))) {
            zip.getNextEntry();
            Files.copy(zip, copy);
        }
        var url = "jdbc:h2:file:" + folder.resolve("pullquote") + ";" + settings;
        try (var copied = DriverManager.getConnection(url, username, password)) {
            // The planner's figures, which a database that is only read never renews.
            execute(copied, "analyze");
            execute(copied, "shutdown compact");
        }
        return copy;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Map<Kind, Long> rows(Connection connection) throws SQLException {
        var rows = new EnumMap<Kind, Long>(Kind.class);
        for (Kind kind : Kind.values()) {
            rows.put(kind, new Sql(connection).list("select count(*) from " + kind.table, Row::number).get(0));
        }
        return rows;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
