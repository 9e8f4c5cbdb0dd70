package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Stores the articles of feeds: one that the graph has under its slug or address is updated. */
final class FeedEntryWriter implements Writer<FeedEntry> {

    private final ArticleWriter writer = new ArticleWriter();

    @Override
    public void write(Attempt attempt, List<Item<FeedEntry>> items) throws SQLException {
        var articles = items.stream().map(item -> item.object().article()).toList();
        var stored = new HashSet<>(attempt.sql.list("select slug from article where slug = any(?)", Row::text,
                articles.stream().map(article -> article.id().slug()).toList()));
        var byAddress = byAddress(attempt.sql, articles);
        var found = new ArrayList<Item<ArticleObject>>();
        for (var item : items) {
            var article = item.object().article();
            var other = byAddress.get(article.url().value());
            if (!stored.contains(article.id().slug()) && other == null && article.body().value() == null
                    && article.headline().value() != null) {
                attempt.refuse(item, "'" + Texts.shown(article.headline().value())
                        + "' has only a summary, and the graph does not have the article's text yet (--summary-as-body takes the summary for it)");
            } else {
                found.add(item.with(stored.contains(article.id().slug()) || other == null ? article
                        : article.with(new Reference(Kind.ARTICLES, other))));
            }
        }
        writer.write(attempt, found);
    }

    private static Map<String, String> byAddress(Sql sql, List<ArticleObject> articles) throws SQLException {
        var addresses = articles.stream().map(article -> article.url().value()).filter(Objects::nonNull).toList();
        var slugs = new HashMap<String, String>();
        if (!addresses.isEmpty()) {
            sql.list("select url, slug from article where url = any(?)", row -> slugs.put(row.text(), row.text()), addresses);
        }
        return slugs;
    }
}
