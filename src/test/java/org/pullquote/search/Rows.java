package org.pullquote.search;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

/** Inserts rows with plain SQL, and takes them away again. */
@ApplicationScoped
class Rows {

    private static final OffsetDateTime THEN = OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC);

    private final AgroalDataSource dataSource;
    private final Deque<String> deletions = new ArrayDeque<>();
    private long lastId = 900_000;

    Rows(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    long person(String name, String... aliases) {
        return insert("person", Map.of("name", name, "sort_key", name, "aliases", aliases, "born_start", ""));
    }

    long film(String title, String... aliases) {
        return insert("film", Map.of("title", title, "sort_key", title, "aliases", aliases, "released_start", ""));
    }

    long article(String headline, String body, String... tags) {
        long id = insert("article", Map.of("headline", headline, "word_count", 1, "published_at", THEN,
                "published_is_day", false, "modified_is_day", false));
        execute("insert into article_body (article_id, body) values (?, ?)", id, body);
        for (int i = 0; i < tags.length; i++) {
            execute("insert into article_tag (article_id, ordinal, tag) values (?, ?, ?)", id, i, tags[i]);
        }
        return id;
    }

    long quote(String text, String verification) {
        return insert("quote", Map.of("text", text, "kind", "DIRECT", "attribution", "She", "said_start", "",
                "verification", verification, "appeared_at", THEN));
    }

    void deleteAll() {
        while (!deletions.isEmpty()) {
            execute(deletions.pop());
        }
    }

    private long insert(String table, Map<String, Object> columns) {
        long id = ++lastId;
        var all = new LinkedHashMap<>(columns);
        all.putAll(Map.of("id", id, "version", 0, "recorded_at", THEN, "row_modified_at", THEN, "slug", "row-" + id));
        execute("insert into " + table + " (" + String.join(", ", all.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(all.size(), "?")) + ")", all.values().toArray());
        deletions.push("delete from " + table + " where id = " + id);
        return id;
    }

    void execute(String sql, Object... values) {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1,
                        values[i] instanceof String[] array ? connection.createArrayOf("varchar", array) : values[i]);
            }
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    List<Long> people(int count, String name) {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < count; i++) {
            ids.add(person(name));
        }
        return ids;
    }
}
