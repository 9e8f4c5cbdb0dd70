package org.pullquote.annotation;

/**
 * A name of a person or a title of a film, as the database has it.
 *
 * @param row id of the person or film
 * @param year when the film came out; 0 for a person and where it is not known
 * @param words how many words it has
 * @param capitals a bit for each of the first 64 words that begins with a capital
 * @param punctuated whether it holds signs between its words, as "Crouching Tiger, Hidden Dragon" does
 */
record StoredName(boolean isPerson, long row, int year, int words, long capitals, boolean punctuated) {
}
