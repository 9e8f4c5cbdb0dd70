package org.pullquote.reading;

import java.util.List;

/**
 * What was read out of a text.
 *
 * @param names whom and what the text names, in the order of their first places
 * @param quotations in the order of the text
 */
public record Reading(List<Named> names, List<Quotation> quotations) {
}
