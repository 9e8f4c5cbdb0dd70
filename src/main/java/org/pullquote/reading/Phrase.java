package org.pullquote.reading;

/** Tokens from an index to another, exclusive; never empty. */
record Phrase(int from, int to) {

    boolean holds(int token) {
        return token >= from && token < to;
    }
}
