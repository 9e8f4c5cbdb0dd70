package org.pullquote.annotation;

import org.pullquote.graphql.PartialDate;
import org.pullquote.outlet.Medium;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Where a quotation was first said. */
@Description("Where a quotation was first said, as far as the text tells.")
public record SourceCandidate(
        @Description("Name of the outlet; null where the text names none.") String outlet,
        @Description("How it was made public; null where the text does not tell.") Medium medium,
        @Description("When; null where the text gives no date of its own.") PartialDate saidOn,
        @NonNull @Description("The words that tell.") String text) {
}
