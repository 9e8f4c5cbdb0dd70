package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which quotes the quotations of an article are that have no {@code @id}: those of the same speaker and words. */
final class UnnamedQuotes {

    private final String article;
    private final Lookup lookup;
    private final Map<Object, Deque<StoredQuote>> standing = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<Object, Integer> occurrences = new HashMap<>();

    interface Lookup {
        StoredQuote get(String slug) throws SQLException;
    }

    /** @param quote null where there is none yet, which then gets the slug */
    record Found(StoredQuote quote, String slug) {
    }

    /** @param quotes those that stand in the article */
    UnnamedQuotes(String article, List<QuotationObject> lines, List<StoredQuote> quotes, Lookup lookup) {
        this.article = article;
        this.lookup = lookup;
        lines.stream().filter(line -> line.id() != null).forEach(line -> used.add(line.id().slug()));
        quotes.stream().filter(quote -> !used.contains(quote.slug())).forEach(
                quote -> standing.computeIfAbsent(quote.state().identity(), none -> new ArrayDeque<>()).add(quote));
    }

    /** The slugs that these quotations get where none is taken. */
    static List<String> slugs(ArticleObject article) {
        var slugs = new ArrayList<String>();
        var times = new HashMap<Object, Integer>();
        for (var line : article.quotations().or(List.of())) {
            if (line.id() == null) {
                var occurrence = times.merge(List.of(String.valueOf(line.saidBy()), line.text().value()), 1, Integer::sum);
                slugs.add(QuoteSlugs.of(article.id().slug(), line.saidBy(), line.text().value(), occurrence));
            }
        }
        return slugs;
    }

    Found find(QuotationObject line, Object identity) throws SQLException {
        var occurrence = occurrences.merge(identity, 1, Integer::sum);
        var same = standing.getOrDefault(identity, new ArrayDeque<>()).poll();
        if (same != null) {
            used.add(same.slug());
            return new Found(same, same.slug());
        }
        for (;; occurrence++) {
            var slug = QuoteSlugs.of(article, line.saidBy(), line.text().value(), occurrence);
            var meets = lookup.get(slug);
            if ((meets == null || meets.state().identity().equals(identity)) && used.add(slug)) {
                return new Found(meets, slug);
            }
        }
    }
}
