package org.pullquote.quote;

import org.eclipse.microprofile.graphql.Description;

/** Orders of a list of quotes. */
@Description("Orders of a list of quotes.")
public enum QuoteOrder {
    @Description("Latest said first; undated quotes last.")
    SAID_NEWEST_FIRST,
    @Description("Earliest said first; undated quotes last.")
    SAID_OLDEST_FIRST,
    @Description("By the newest article in which the quote stands, latest first.")
    APPEARED_NEWEST_FIRST
}
