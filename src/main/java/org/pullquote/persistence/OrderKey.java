package org.pullquote.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.pullquote.graphql.Cursor;

/**
 * One key of a total order. The last key of every order is the id.
 *
 * @param sql an expression that is never null
 * @param type what the expression yields: Long, Integer, String or Instant
 */
public record OrderKey(String sql, boolean descending, Class<?> type) {

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public static OrderKey ascending(String sql, Class<?> type) {
        return new OrderKey(sql, false, type);
    }

    public static OrderKey descending(String sql, Class<?> type) {
        return new OrderKey(sql, true, type);
    }

    /** These keys, and the id in the direction of the last. */
    public static List<OrderKey> thenById(OrderKey... keys) {
        var id = new OrderKey("e.id", keys[keys.length - 1].descending(), Long.class);
        return Stream.concat(Stream.of(keys), Stream.of(id)).toList();
    }

    String orderBy(boolean reversed) {
        return sql + (descending == reversed ? " asc" : " desc");
    }

    /** Greater or smaller: which side of a value comes later in this order. */
    String later(boolean reversed) {
        return descending == reversed ? ">" : "<";
    }

    /** Of the years that databases know; a forged cursor may name another. Year 1 may come back as year 0 of the calendar. */
    private static Instant instant(String text) {
        var instant = Instant.parse(text);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new DateTimeException("year");
        }
        return instant;
    }

    /** The key of a row as a cursor holds it. */
    String read(ResultSet row, int column) throws SQLException {
        return type == Instant.class ? row.getObject(column, OffsetDateTime.class).toInstant().toString()
                : row.getString(column);
    }

    Object parse(String text, String argument) {
        Function<String, Object> parser = type == Long.class ? Long::valueOf
                : type == Integer.class ? Integer::valueOf : type == Instant.class ? OrderKey::instant : value -> value;
        try {
            return parser.apply(text);
        } catch (NumberFormatException | DateTimeException malformed) {
            throw Cursor.bad(argument);
        }
    }
}
