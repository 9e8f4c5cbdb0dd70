package org.pullquote.interchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row of an IMDb data file, read column by column; the file's first line names the columns. */
final class ImdbRow {

    private static final String NULL = "\\N";
    private static final int MOST_DIGITS = 9;

    private final Map<String, Integer> places = new HashMap<>();
    private final int[] starts;
    private String line;

    ImdbRow(String header) {
        var columns = List.of(withoutReturn(header).split("\t"));
        columns.forEach(column -> places.put(column, places.size()));
        starts = new int[columns.size() + 1];
    }

    /** @throws BadLine where it has not as many columns as the header */
    void read(String text) {
        line = withoutReturn(text);
        var column = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', tab + 1)) {
            column++;
            if (column < starts.length) {
                starts[column] = tab + 1;
            }
        }
        if (column + 2 != starts.length) {
            throw new BadLine("has " + (column + 1) + " columns where the header has " + (starts.length - 1));
        }
        starts[column + 1] = line.length() + 1;
    }

    private static String withoutReturn(String text) {
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    int length() {
        return line.length();
    }

    /** Null for {@code \N} and for nothing. */
    String text(String column) {
        var place = places.get(column);
        var text = line.substring(starts[place], starts[place + 1] - 1);
        return text.isEmpty() || text.equals(NULL) ? null : text;
    }

    /** Without the white space around it. */
    String text(String column, int longest) {
        var text = text(column);
        return text == null || text.isBlank() ? null : Texts.checked(text.strip(), longest, column);
    }

    String required(String column, int longest) {
        var text = text(column, longest);
        if (text == null) {
            throw new BadLine(column + " is missing");
        }
        return text;
    }

    /** Null for none, otherwise at least 1. */
    Integer number(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var number = digits(text, 0);
        if (number < 1) {
            throw new BadLine(column + " '" + Texts.shown(text) + "' is not a whole number from 1 to 999999999");
        }
        return number;
    }

    Integer year(String column) {
        var year = number(column);
        if (year != null && year > 9999) {
            throw new BadLine(column + " '" + year + "' is not a year");
        }
        return year;
    }

    /** The number of an id: 120032 of tt0120032. */
    int id(String column, String letters) {
        var text = text(column);
        var number = text != null && text.startsWith(letters) ? digits(text, letters.length()) : -1;
        if (number < 0 || !id(letters, number).equals(text)) {
            throw new BadLine(
                    column + " '" + (text == null ? "" : Texts.shown(text)) + "' is not an id such as " + id(letters, 120032));
        }
        return number;
    }

    static String id(String letters, int number) {
        var digits = Integer.toString(number);
        return letters + "0".repeat(Math.max(0, 7 - digits.length())) + digits;
    }

    private static int digits(String text, int start) {
        var number = 0;
        if (text.length() == start || text.length() - start > MOST_DIGITS) {
            return -1;
        }
        for (int i = start; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
