package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Slugs for quotes that come without one: the article's slug and a number. */
final class QuoteSlugs {

    private static final int LONGEST_STEM = 180;
    private static final int LOOK_AHEAD = 4;

    private final Sql sql;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> taken = new HashSet<>();

    /** Asks about the slugs of all articles at once. */
    QuoteSlugs(Sql sql, List<ArticleObject> articles) throws SQLException {
        this.sql = sql;
        var candidates = new ArrayList<String>();
        for (var article : articles) {
            var quotations = article.quotations().or(List.of());
            if (quotations.stream().anyMatch(quotation -> quotation.id() == null)) {
                candidates.addAll(candidates(article.id().slug(), 1, quotations.size() + 1));
            }
        }
        ask(candidates);
    }

    private static List<String> candidates(String article, int from, int to) {
        var stem = article.length() <= LONGEST_STEM ? article
                : article.substring(0, article.offsetByCodePoints(0, article.codePointCount(0, LONGEST_STEM) - 1));
        return IntStream.range(from, to).mapToObj(number -> stem + "-" + number).toList();
    }

    private void ask(List<String> candidates) throws SQLException {
        asked.addAll(candidates);
        if (!candidates.isEmpty()) {
            taken.addAll(sql.list("select slug from quote where slug = any(?)", Row::text, candidates));
        }
    }

    /** @param place the quotation's place in its article, 0 first */
    String next(String article, int place) throws SQLException {
        for (int from = place + 1;; from += LOOK_AHEAD) {
            for (String candidate : candidates(article, from, from + LOOK_AHEAD)) {
                if (!asked.contains(candidate)) {
                    ask(candidates(article, from, from + LOOK_AHEAD));
                }
                if (taken.add(candidate)) {
                    return candidate;
                }
            }
        }
    }
}
