package org.pullquote.interchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import org.pullquote.graphql.PartialDate;

/** A row, read column by column from the left. */
final class Row {

    private final ResultSet rows;
    private int column;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    String text() throws SQLException {
        return rows.getString(++column);
    }

    List<String> texts() throws SQLException {
        var array = rows.getArray(++column);
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    Long number() throws SQLException {
        var number = rows.getLong(++column);
        return rows.wasNull() ? null : (Long) number;
    }

    Integer integer() throws SQLException {
        var number = rows.getInt(++column);
        return rows.wasNull() ? null : (Integer) number;
    }

    boolean flag() throws SQLException {
        return rows.getBoolean(++column);
    }

    PartialDate date() throws SQLException {
        var text = text();
        return text == null ? null : new PartialDate(text);
    }

    Instant instant() throws SQLException {
        var time = rows.getObject(++column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    <E extends Enum<E>> E choice(Class<E> values) throws SQLException {
        return Enum.valueOf(values, text());
    }
}
