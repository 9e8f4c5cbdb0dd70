package org.pullquote.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Dates as e-mail and RSS write them (RFC 822, RFC 2822), in the variants that are met: with or without weekday, seconds and
 * zone, years of two digits, months written out. A weekday is not compared with its date: feeds get it wrong, and translate it.
 */
final class MailDate {

    private static final Pattern FORM = Pattern.compile(
            "(?:\\p{L}+[.,\\s]+)?(\\d{1,2})[\\s-]+(\\p{Alpha}{3,9})\\.?[\\s-]+(\\d{4}|\\d{2})(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*(?:GMT|UTC)?([+-]\\d{2}:?\\d{2})(?:\\s*\\(\\p{Alpha}+\\))?|\\s+(\\p{Alpha}{1,4}))?)?",
            Pattern.CASE_INSENSITIVE);
    /** The names of RFC 822, and the European ones that feeds write as if they were of it. */
    private static final Map<String, String> ZONES = Map.ofEntries(Map.entry("UT", "Z"), Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"), Map.entry("Z", "Z"), Map.entry("EST", "-0500"), Map.entry("EDT", "-0400"),
            Map.entry("CST", "-0600"), Map.entry("CDT", "-0500"), Map.entry("MST", "-0700"), Map.entry("MDT", "-0600"),
            Map.entry("PST", "-0800"), Map.entry("PDT", "-0700"), Map.entry("BST", "+0100"), Map.entry("CET", "+0100"),
            Map.entry("CEST", "+0200"));

    private MailDate() {
    }

    /**
     * A time, with its offset where a zone is named; or a day.
     *
     * @throws DateTimeException where it is none
     */
    static TemporalAccessor parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("no date of e-mail");
        }
        var day = LocalDate.of(year(parts.group(3)), month(parts.group(2)), Integer.parseInt(parts.group(1)));
        if (parts.group(4) == null) {
            return day;
        }
        var time = day.atTime(LocalTime.of(Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5)),
                parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6))));
        var zone = parts.group(7) == null ? zone(parts.group(8)) : parts.group(7);
        return zone == null ? time : time.atOffset(ZoneOffset.of(zone));
    }

    /** Of two digits RFC 2822 makes the years from 1950 to 2049. */
    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year + (year < 50 ? 2000 : 1900);
    }

    private static Month month(String name) {
        for (Month month : Month.values()) {
            if (month.name().startsWith(name.toUpperCase(Locale.ROOT))) {
                return month;
            }
        }
        throw new DateTimeException("no month");
    }

    private static String zone(String name) {
        if (name != null && !ZONES.containsKey(name.toUpperCase(Locale.ROOT))) {
            throw new DateTimeException("no zone that is known");
        }
        return name == null ? null : ZONES.get(name.toUpperCase(Locale.ROOT));
    }
}
