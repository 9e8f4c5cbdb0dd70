package org.pullquote.article;

import java.time.Instant;
import java.util.List;

import org.pullquote.persistence.OrderKey;

import org.eclipse.microprofile.graphql.Description;

/** Orders of a list of articles. */
@Description("Orders of a list of articles.")
public enum ArticleOrder {
    @Description("Latest published first.")
    PUBLISHED_NEWEST_FIRST(OrderKey.descending("e.published_at", Instant.class)),
    @Description("Earliest published first.")
    PUBLISHED_OLDEST_FIRST(OrderKey.ascending("e.published_at", Instant.class));

    private final List<OrderKey> keys;

    ArticleOrder(OrderKey key) {
        this.keys = OrderKey.thenById(key);
    }

    /** The order of a list that names none. */
    static ArticleOrder orDefault(ArticleOrder order) {
        return order == null ? PUBLISHED_NEWEST_FIRST : order;
    }

    List<OrderKey> keys() {
        return keys;
    }
}
