package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Stores the articles of feeds: one that the graph has under its slug or address is updated. Those that nobody has read yet are
 * read, where a reader is there; what others have been given by then stays, and so does what editors have made of it.
 */
final class FeedEntryWriter implements Writer<FeedEntry> {

    private final ArticleWriter writer = new ArticleWriter();
    private final ArticleReader reader;

    /** @param reader null where entries are stored as they are */
    FeedEntryWriter(ArticleReader reader) {
        this.reader = reader;
    }

    private record Stored(String slug, boolean isRead) {
    }

    @Override
    public void write(Attempt attempt, List<Item<FeedEntry>> items) throws SQLException {
        var articles = items.stream().map(item -> item.object().article()).toList();
        var bySlug = stored(attempt.sql, "slug", articles.stream().map(article -> article.id().slug()).toList());
        var byAddress = stored(attempt.sql, "url",
                articles.stream().map(article -> article.url().value()).filter(Objects::nonNull).toList());
        var unread = new ArrayList<Item<ArticleObject>>();
        for (var item : items) {
            var article = item.object().article();
            var stored = bySlug.getOrDefault(article.id().slug(), byAddress.get(article.url().value()));
            var toRead = reader == null || stored != null && stored.isRead ? null : item.object().unread(item.file());
            if (stored == null && article.body().value() == null && article.headline().value() != null) {
                attempt.refuse(item, "'" + Texts.shown(article.headline().value())
                        + "' has only a summary, and the graph does not have the article's text yet (--summary-as-body takes the summary for it)");
            } else if (toRead != null) {
                var slug = stored == null ? article.id().slug() : stored.slug;
                ArticleReader.orRefuse(attempt, item, () -> reader.store(attempt, item, toRead, slug, stored == null));
            } else {
                unread.add(item.with(stored == null ? article : article.with(new Reference(Kind.ARTICLES, stored.slug))));
            }
        }
        writer.write(attempt, unread);
    }

    private static Map<String, Stored> stored(Sql sql, String column, List<String> values) throws SQLException {
        var stored = new HashMap<String, Stored>();
        if (!values.isEmpty()) {
            sql.list("select %s, slug, %s from article where %s = any(?)".formatted(column, KnownArticle.IS_READ, column),
                    row -> stored.put(row.text(), new Stored(row.text(), row.flag())), values);
        }
        return stored;
    }
}
