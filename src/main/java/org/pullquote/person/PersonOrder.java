package org.pullquote.person;

import java.util.List;

import org.pullquote.persistence.OrderKey;

import org.eclipse.microprofile.graphql.Description;

/** Orders of a list of people. */
@Description("Orders of a list of people. In an order by a count, a person whose count changes between two pages may be "
        + "repeated or missed.")
public enum PersonOrder {
    @Description("By name, without accents and case.")
    NAME(null),
    @Description("Most quotes said first; misattributed and retracted ones do not count.")
    QUOTES_MOST_FIRST("""
            select speaker_id as person_id, count(*) as related from quote
            where verification not in ('MISATTRIBUTED', 'RETRACTED') group by speaker_id"""),
    @Description("Most films credited in first.")
    FILMS_MOST_FIRST("select person_id, count(distinct film_id) as related from credit group by person_id"),
    @Description("Most articles mentioned in first.")
    ARTICLES_MOST_FIRST("select person_id, count(*) as related from article_person group by person_id");

    private final String counts;

    PersonOrder(String counts) {
        this.counts = counts;
    }

    String from() {
        return counts == null ? "person e" : "person e left join (" + counts + ") r on r.person_id = e.id";
    }

    /** The order of a list that names none. */
    static PersonOrder orDefault(PersonOrder order) {
        return order == null ? NAME : order;
    }

    List<OrderKey> keys() {
        return OrderKey.thenById(counts == null ? OrderKey.ascending("e.sort_key", String.class)
                : OrderKey.descending("coalesce(r.related, 0)", Long.class));
    }
}
