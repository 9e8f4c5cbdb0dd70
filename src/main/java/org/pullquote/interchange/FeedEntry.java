package org.pullquote.interchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An article as a feed's entry gives it, named by a slug of its own until the graph is found to have its address.
 *
 * @param line what the article was made of
 */
record FeedEntry(ArticleObject article, LdLine line) implements GraphObject {

    /** The same before anybody has read whom it names and quotes; null where there is nothing to read. */
    UnreadArticle unread(String file) {
        var headline = article.headline().value();
        var body = article.body().value();
        return headline == null || body == null ? null
                : new UnreadArticle(file, line, article.url().value(), headline, null, body, headline + "\n\n" + body,
                        line.json().path("datePublished").asText(), List.of());
    }

    @Override
    public Set<String> writes() {
        var writes = new HashSet<>(article.writes());
        if (article.url().value() != null) {
            writes.add(article.url().value());
        }
        return writes;
    }
}
