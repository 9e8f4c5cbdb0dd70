package org.pullquote.reading;

/**
 * Who says a quotation, as the text names them.
 *
 * @param speaker the words that name the speaker
 * @param cue index of the token that introduces it; -1 for none
 */
record Attribution(Phrase speaker, int cue, Rule rule) {

    Attribution by(Rule other) {
        return new Attribution(speaker, cue, other);
    }
}
