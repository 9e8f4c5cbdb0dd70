package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;

import javax.sql.DataSource;

/** What the tables hold, with slugs in place of ids and without the times of rows: equal graphs give equal contents. */
@Unremovable
@ApplicationScoped
public class Tables {

    private static final String ARTICLE = "(select slug from article where article.id = t.article_id)";
    private static final String PERSON = "(select slug from person where person.id = t.person_id)";
    private static final String FILM = "(select slug from film where film.id = t.film_id)";
    private static final String OUTLET = "(select slug from outlet where outlet.id = t.outlet_id)";
    private static final String QUOTE = "(select slug from quote where quote.id = t.quote_id)";

    /** Every column of every table but ids and the times of rows; a test compares this with the database's own list. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("outlet", "slug, version, name, sort_key, homepage"),
            Map.entry("person", "slug, version, name, sort_key, aliases, born_on, born_start, died_on, biography"),
            Map.entry("person_external_id", PERSON + ", ordinal, authority, identifier, url"),
            Map.entry("film",
                    "slug, version, title, sort_key, original_title, aliases, released_on, released_start, runtime_minutes, synopsis"),
            Map.entry("film_genre", FILM + ", ordinal, genre"),
            Map.entry("film_external_id", FILM + ", ordinal, authority, identifier, url"),
            Map.entry("credit", FILM + ", " + PERSON + ", role, version, characters, credited_as, billing, billing_order"),
            Map.entry("film_relation",
                    FILM + ", (select slug from film where film.id = t.related_film_id), kind"),
            Map.entry("article", "slug, version, url, headline, summary, byline, " + OUTLET
                    + ", section, word_count, language, published_at, published_is_day, modified_at, modified_is_day"),
            Map.entry("article_body", ARTICLE + ", body"),
            Map.entry("article_tag", ARTICLE + ", ordinal, tag"),
            Map.entry("article_person", ARTICLE + ", ordinal, " + PERSON),
            Map.entry("article_film", ARTICLE + ", ordinal, " + FILM),
            Map.entry("mention", ARTICLE + ", start_offset, end_offset, " + PERSON + ", " + FILM + ", version"),
            Map.entry("source", "fingerprint, version, " + OUTLET + ", medium, title, url, published_on, platform, handle"),
            Map.entry("quote",
                    "slug, version, text, kind, (select slug from person where person.id = t.speaker_id), attribution, "
                            + "cue, said_on, said_start, (select fingerprint from source where source.id = t.source_id), topic, "
                            + "verification, appeared_at"),
            Map.entry("quote_subject", QUOTE + ", ordinal, " + PERSON + ", " + FILM),
            Map.entry("appearance", QUOTE + ", " + ARTICLE + ", start_offset, end_offset, anchor, version"));

    private final DataSource database;

    Tables(DataSource database) {
        this.database = database;
    }

    public Map<String, List<String>> contents() {
        var contents = new TreeMap<String, List<String>>();
        COLUMNS.forEach((table, columns) -> contents.put(table, rows("select " + columns + " from " + table + " t")));
        return contents;
    }

    private List<String> rows(String select) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            var width = rows.getMetaData().getColumnCount();
            var list = new ArrayList<String>();
            while (rows.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= width; i++) {
                    row.append(rows.getString(i)).append(" | ");
                }
                list.add(row.toString());
            }
            list.sort(null);
            return list;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public int count(String table) {
        return Integer.parseInt(column("select count(*) from " + table).get(0));
    }

    public List<String> column(String select) {
        return values(select, Row::text);
    }

    /** A column of arrays. */
    List<List<String>> lists(String select) {
        return values(select, Row::texts);
    }

    private <T> List<T> values(String select, Sql.Reader<T> reader) {
        try (var connection = database.getConnection()) {
            return new Sql(connection).list(select, reader);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void run(String sql) {
        try (var connection = database.getConnection()) {
            new Sql(connection).update(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Map<String, String> columns() {
        return COLUMNS;
    }
}
