package org.pullquote.quote;

import java.time.Instant;
import java.util.List;

import org.pullquote.persistence.OrderKey;

import org.eclipse.microprofile.graphql.Description;

/** Orders of a list of quotes. */
@Description("Orders of a list of quotes.")
public enum QuoteOrder {
    @Description("Latest said first; undated quotes last.")
    SAID_NEWEST_FIRST(OrderKey.descending("e.said_start", String.class)),
    @Description("Earliest said first; undated quotes last.")
    SAID_OLDEST_FIRST(OrderKey.ascending("e.said_oldest", String.class)),
    @Description("By the newest article in which the quote stands, latest first; quotes that stand in none last.")
    APPEARED_NEWEST_FIRST(OrderKey.descending("e.appeared_at", Instant.class));

    private final List<OrderKey> keys;

    QuoteOrder(OrderKey... keys) {
        this.keys = OrderKey.thenById(keys);
    }

    /** The order of a list that names none. */
    static QuoteOrder orDefault(QuoteOrder order) {
        return order == null ? SAID_NEWEST_FIRST : order;
    }

    List<OrderKey> keys() {
        return keys;
    }
}
