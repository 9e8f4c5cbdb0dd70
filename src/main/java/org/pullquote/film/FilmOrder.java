package org.pullquote.film;

import java.util.List;

import org.pullquote.persistence.OrderKey;

import org.eclipse.microprofile.graphql.Description;

/** Orders of a list of films. */
@Description("Orders of a list of films. In an order by a count, a film whose count changes between two pages may be "
        + "repeated or missed.")
public enum FilmOrder {
    @Description("Latest release first; undated films last.")
    NEWEST_FIRST("", OrderKey.descending("e.released_start", String.class)),
    @Description("Earliest release first; undated films last.")
    OLDEST_FIRST("", OrderKey.ascending("e.released_oldest", String.class)),
    @Description("By title, without accents, case and leading article.")
    TITLE("", OrderKey.ascending("e.sort_key", String.class)),
    @Description("Most quotes about it first; misattributed and retracted ones do not count.")
    QUOTES_MOST_FIRST("""
             left join (select s.film_id, count(*) as related from quote_subject s join quote q on q.id = s.quote_id
            where q.verification not in ('MISATTRIBUTED', 'RETRACTED') group by s.film_id) r on r.film_id = e.id""",
            OrderKey.descending("coalesce(r.related, 0)", Long.class)),
    @Description("Most articles that mention it first.")
    ARTICLES_MOST_FIRST(
            " left join (select film_id, count(*) as related from article_film group by film_id) r on r.film_id = e.id",
            OrderKey.descending("coalesce(r.related, 0)", Long.class));

    private final String join;
    private final List<OrderKey> keys;

    FilmOrder(String join, OrderKey... keys) {
        this.join = join;
        this.keys = OrderKey.thenById(keys);
    }

    /** What the order needs beside the film's own table. */
    String join() {
        return join;
    }

    /** The order of a list that names none. */
    static FilmOrder orDefault(FilmOrder order) {
        return order == null ? NEWEST_FIRST : order;
    }

    List<OrderKey> keys() {
        return keys;
    }
}
