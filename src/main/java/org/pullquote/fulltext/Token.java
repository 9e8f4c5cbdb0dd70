package org.pullquote.fulltext;

import java.util.List;

/**
 * A word where it stands in a text.
 *
 * @param words its spelling without case and accents; after it those it is also found by: {@code michele}, {@code micheles}
 * @param stems the stem of each
 * @param start where it starts in the text, in chars
 * @param end where it ends, exclusive
 */
public record Token(List<String> words, List<String> stems, int start, int end) {
}
