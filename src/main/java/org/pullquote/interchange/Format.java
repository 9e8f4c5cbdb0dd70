package org.pullquote.interchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/** What a file holds, told by its first bytes. */
enum Format {

    JSON_LINES,
    FEED,
    FILM_LIST,
    IMDB_TITLES,
    IMDB_PRINCIPALS,
    IMDB_NAMES,
    OTHER_IMDB;

    private static final int LOOKED_AT = 4096;
    private static final Set<String> IMDB_KEYS = Set.of("tconst", "nconst", "titleId");

    /** @throws java.util.zip.ZipException where it looks packed and is not */
    static Format of(Path file) throws IOException {
        try (var input = Input.open(file)) {
            return of(input.content().readNBytes(LOOKED_AT));
        }
    }

    private static Format of(byte[] start) {
        // XML may be UTF-16, which begins with a mark.
        if (start.length > 1 && (start[0] & start[1]) == (byte) 0xfe && start[0] != start[1]) {
            return FEED;
        }
        var text = new String(start, StandardCharsets.UTF_8).replaceFirst("^\uFEFF?\\s*", "");
        if (text.startsWith("<")) {
            return FEED;
        }
        if (text.startsWith("[")) {
            return FILM_LIST;
        }
        var columns = Arrays.asList(text.split("\\R", 2)[0].split("\t"));
        if (!IMDB_KEYS.contains(columns.get(0)) || columns.size() == 1) {
            return JSON_LINES;
        }
        return columns.containsAll(ImdbFiles.TITLES) ? IMDB_TITLES
                : columns.containsAll(ImdbFiles.PRINCIPALS) ? IMDB_PRINCIPALS
                        : columns.containsAll(ImdbFiles.NAMES) ? IMDB_NAMES : OTHER_IMDB;
    }
}
