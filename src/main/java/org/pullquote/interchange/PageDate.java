package org.pullquote.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates as pages and feeds write them: ISO 8601, with its offset written anyhow or left out, or that of e-mail. */
final class PageDate {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder().parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE).optionalStart().appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME).optionalStart().appendPattern("[' ']").appendPattern("[XXX][XX][X]")
            .optionalEnd().optionalEnd().toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private PageDate() {
    }

    /** A day or a time as a line of an import writes it, in the zone where it names none; null where it is neither. */
    static String read(String text, ZoneId zone) {
        try {
            var date = parsed(text.strip());
            var year = date.get(ChronoField.YEAR);
            return year < 1 || year > 9999 ? null : written(date, zone);
        } catch (DateTimeException neither) {
            return null;
        }
    }

    private static TemporalAccessor parsed(String text) {
        try {
            return ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        } catch (DateTimeException other) {
            return MailDate.parse(text);
        }
    }

    private static String written(TemporalAccessor date, ZoneId zone) {
        if (date instanceof LocalDate day) {
            return isStorable(day.getYear()) ? day.toString() : null;
        }
        var time = date instanceof OffsetDateTime exact ? exact.toInstant() : ((LocalDateTime) date).atZone(zone).toInstant();
        return isStorable(time.atZone(zone).getYear()) ? time.truncatedTo(ChronoUnit.MICROS).toString() : null;
    }

    /** Others stand for no date: some publishing systems then write the year -1. */
    private static boolean isStorable(int year) {
        return year >= 1 && year <= 9999;
    }
}
