package org.pullquote.interchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;

/** Writes the whole graph as JSON Lines of schema.org objects; importing them into an empty database gives the same graph. */
@ApplicationScoped
public class Exporter {

    private final DataSource database;
    private final List<LineSource> sources;

    Exporter(DataSource database, InterchangeConfig config) {
        this.database = database;
        this.sources = List.of(new PersonLines(), new OutletLines(), new FilmLines(), new ArticleLines(config.zone()),
                new QuotationLines());
    }

    /** Does not close the stream. */
    public void write(OutputStream out) throws IOException {
        try (var connection = database.getConnection()) {
            // One transaction, and so one state of the graph, however long it takes.
            connection.setAutoCommit(false);
            try {
                var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                write(new Sql(connection), writer);
                writer.flush();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failed) {
            throw new IOException("the database could not be read: " + failed.getMessage(), failed);
        }
    }

    private void write(Sql sql, Writer writer) throws SQLException {
        for (LineSource source : sources) {
            for (long last = 0; last != LineSource.NO_MORE;) {
                last = source.read(sql, last, line -> write(line, writer));
            }
        }
    }

    private static void write(LdLine line, Writer writer) {
        try {
            writer.write(line.json().toString());
            writer.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
