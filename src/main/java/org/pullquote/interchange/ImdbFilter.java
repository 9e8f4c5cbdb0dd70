package org.pullquote.interchange;

import java.util.List;
import java.util.Set;

/**
 * Which titles to take of IMDb's files.
 *
 * @param yearFrom the earliest {@code startYear}; null for any, and for titles without one
 * @param types values of {@code titleType}
 */
public record ImdbFilter(Integer yearFrom, Set<String> types) {

    public static final ImdbFilter MOVIES = new ImdbFilter(null, Set.of("movie"));

    /** What IMDb writes as {@code titleType}. */
    static final List<String> TYPES = List.of("movie", "short", "tvEpisode", "tvMiniSeries", "tvMovie", "tvPilot", "tvSeries",
            "tvShort", "tvSpecial", "video", "videoGame");

    boolean takes(ImdbRow title) {
        if (!types.contains(title.text("titleType"))) {
            return false;
        }
        var year = yearFrom == null ? null : title.year("startYear");
        return yearFrom == null || year != null && year >= yearFrom;
    }
}
