package org.pullquote.interchange;

import java.util.HashSet;
import java.util.Set;

/** An article as a feed's entry gives it, named by a slug of its own until the graph is found to have its address. */
record FeedEntry(ArticleObject article) implements GraphObject {

    @Override
    public Set<String> writes() {
        var writes = new HashSet<>(article.writes());
        if (article.url().value() != null) {
            writes.add(article.url().value());
        }
        return writes;
    }
}
