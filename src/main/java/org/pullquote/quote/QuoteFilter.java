package org.pullquote.quote;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.pullquote.graphql.PartialDate;
import org.pullquote.outlet.Medium;

/** Which quotes of a list; fields are ANDed, an absent or null one does not filter. */
@Input("QuoteFilter")
@Description("Which quotes of a list. Fields are ANDed; an absent or null one does not filter.")
public record QuoteFilter(
        @Description("Full text over the words of the quote.") String text,
        @Id @Description("Said by this person.") String speaker,
        @Description("About any of these people and films; an empty list matches nothing.") @Id List<@NonNull String> aboutAny,
        @Description("First said in this medium.") Medium medium,
        @Description("Said on or after the start of this period.") PartialDate saidFrom) {
}
