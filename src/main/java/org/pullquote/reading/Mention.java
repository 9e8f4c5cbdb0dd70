package org.pullquote.reading;

/** Tokens that name somebody or something. */
record Mention(Phrase phrase, Named named) {
}
