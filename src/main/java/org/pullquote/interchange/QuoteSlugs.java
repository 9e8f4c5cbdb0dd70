package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Slugs for quotes that come without one: the article's slug and a number. */
final class QuoteSlugs {

    private static final int LONGEST_STEM = 180;
    private static final int LOOK_AHEAD = 20;

    private final Sql sql;
    private final Set<String> taken = new HashSet<>();

    QuoteSlugs(Sql sql) {
        this.sql = sql;
    }

    /** @param place the quotation's place in its article, 0 first */
    String next(String article, int place) throws SQLException {
        var stem = article.length() <= LONGEST_STEM ? article
                : article.substring(0, article.offsetByCodePoints(0, article.codePointCount(0, LONGEST_STEM) - 1));
        for (int from = place + 1;; from += LOOK_AHEAD) {
            var candidates = IntStream.range(from, from + LOOK_AHEAD).mapToObj(number -> stem + "-" + number).toList();
            taken.addAll(stored(candidates));
            for (String candidate : candidates) {
                if (taken.add(candidate)) {
                    return candidate;
                }
            }
        }
    }

    private List<String> stored(List<String> candidates) throws SQLException {
        return sql.list("select slug from quote where slug = any(?)", Row::text, candidates);
    }
}
