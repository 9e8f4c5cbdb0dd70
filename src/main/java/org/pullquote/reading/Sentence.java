package org.pullquote.reading;

/**
 * A sentence, its quotations included.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param paragraph which paragraph of the text
 */
record Sentence(int index, int first, int end, int paragraph) {
}
