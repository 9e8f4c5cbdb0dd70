package org.pullquote.graphql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** A calendar date known to the year, the month or the day, between the years 1 and 9999 (ISO 8601 reduced precision). */
@CustomScalar("PartialDate")
@Description("A calendar date known to the year, the month or the day: `1997`, `1997-04`, `1997-04-25` (ISO 8601 reduced "
        + "precision, years 0001 to 9999). A missing part sorts and compares as the start of the period.")
public final class PartialDate implements CustomStringScalar {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final String MISSING = "-01-01";

    private final String text;

    /** @throws IllegalArgumentException where the text is no such date */
    public PartialDate(String text) {
        if (text == null || !FORM.matcher(text).matches() || !exists(text)) {
            throw new IllegalArgumentException("'" + text + "' is not a PartialDate: YYYY, YYYY-MM or YYYY-MM-DD.");
        }
        this.text = text;
    }

    private static boolean exists(String text) {
        try {
            return LocalDate.parse(completed(text)).getYear() >= 1;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static String completed(String text) {
        return text + MISSING.substring(text.length() - 4);
    }

    /** The first day of the period, {@code YYYY-MM-DD}: its order is the order of time. */
    public String start() {
        return completed(text);
    }

    /** What a sort column holds: the first day of the period, empty where there is no date. */
    public static String startOf(PartialDate date) {
        return date == null ? "" : date.start();
    }

    public int year() {
        return Integer.parseInt(text.substring(0, 4));
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
