package org.pullquote.reading;

import org.pullquote.graphql.PartialDate;
import org.pullquote.outlet.Medium;

/**
 * Where a quotation was first said, as far as the text tells.
 *
 * @param outlet name of the outlet; null where the text names none
 * @param medium null where the text does not tell
 * @param saidOn null where the text gives no date of its own ("last week" is none)
 * @param place the words that tell
 */
public record Origin(String outlet, Medium medium, PartialDate saidOn, Place place) {
}
