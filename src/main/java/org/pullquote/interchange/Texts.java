package org.pullquote.interchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;

import org.pullquote.graphql.PartialDate;

/** What may stand in a column: checks and readings of single values, each fault named with its property. */
final class Texts {

    private static final int MOST_INDEXED_BYTES = 2000;
    private static final int MOST_SHOWN = 80;

    private Texts() {
    }

    /** The text with LF as its only line end, where both databases can hold it. */
    static String checked(String text, int longest, String path) {
        var clean = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < clean.length(); i++) {
            var unit = clean.charAt(i);
            if (unit == 0) {
                throw new BadLine(path + " contains U+0000, which no database here can store");
            }
            if (Character.isSurrogate(unit)) {
                if (!Character.isHighSurrogate(unit) || i + 1 == clean.length()
                        || !Character.isLowSurrogate(clean.charAt(i + 1))) {
                    throw new BadLine(path + " contains half of a surrogate pair");
                }
                i++;
            }
        }
        // H2 counts UTF-16 units, PostgreSQL code points: the longer count decides, so that both take the same lines.
        if (clean.length() > longest) {
            throw new BadLine(path + " is longer than " + longest + " characters");
        }
        return clean;
    }

    /** The text where an index of PostgreSQL can hold it, whose entries end at about 2,700 bytes. */
    static String indexable(String text, String path) {
        if (text.length() > MOST_INDEXED_BYTES / 3 && text.getBytes(StandardCharsets.UTF_8).length > MOST_INDEXED_BYTES) {
            throw new BadLine(path + " is longer than " + MOST_INDEXED_BYTES + " bytes of UTF-8");
        }
        return text;
    }

    static PartialDate date(String text, String path) {
        try {
            return new PartialDate(text);
        } catch (IllegalArgumentException malformed) {
            throw new BadLine(path + ": " + malformed.getMessage());
        }
    }

    static String webAddress(String text, String path) {
        try {
            var uri = new URI(text);
            if (uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))) {
                return indexable(text, path);
            }
        } catch (URISyntaxException malformed) {
            // the same answer as for any other address
        }
        throw new BadLine(path + " '" + shown(text) + "' is not an absolute http(s) address");
    }

    static String language(String tag, String path) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return tag;
        } catch (IllformedLocaleException malformed) {
            throw new BadLine(path + " '" + tag + "' is not a BCP 47 language tag");
        }
    }

    static int minutes(String text, String path) {
        try {
            var duration = Duration.parse(text);
            if (duration.toMinutes() > 0 && duration.equals(Duration.ofMinutes(duration.toMinutes()))) {
                return Math.toIntExact(duration.toMinutes());
            }
        } catch (DateTimeException | ArithmeticException malformed) {
            // the same answer as for any other duration
        }
        throw new BadLine(path + " '" + text + "' is not an ISO 8601 duration of whole minutes, such as PT92M");
    }

    /** A point in time; a bare day is its start in the zone. */
    static Moment moment(String text, ZoneId zone, String path) {
        try {
            var day = text.length() == 10;
            var instant = day ? LocalDate.parse(text).atStartOfDay(zone).toInstant() : OffsetDateTime.parse(text).toInstant();
            var year = instant.atZone(zone).getYear();
            if (year >= 1 && year <= 9999) {
                if (instant.getNano() % 1000 != 0) {
                    throw new BadLine(path + " '" + text + "' is finer than a microsecond");
                }
                return new Moment(instant, day);
            }
        } catch (DateTimeException malformed) {
            // the same answer as for any other date
        }
        throw new BadLine(
                path + " '" + text + "' is neither a day (2019-09-25) nor a time with its offset (2019-09-25T18:30:00Z)");
    }

    /** @param isDay whether the publisher gave a day without a time */
    record Moment(Instant instant, boolean isDay) {
    }

    /** The beginning of somebody's words on one line, as a message shows it. */
    static String shown(String text) {
        var words = text.replaceAll("\\s+", " ");
        return words.codePointCount(0, words.length()) <= MOST_SHOWN ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_SHOWN - 1)) + "…";
    }

    /** Lower-case words joined by hyphens; empty where a text has no letter or digit. */
    static String slug(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\p{M}'’]+", "").toLowerCase(Locale.ROOT);
        return folded.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
