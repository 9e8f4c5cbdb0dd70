package org.pullquote.reading;

/**
 * Who says a quotation, as the text names them.
 *
 * @param speaker the words that name the speaker; null where the text does not tell
 * @param cue index of the token that introduces it; -1 for none
 */
record Attribution(Phrase speaker, int cue, Rule rule) {

    static final Attribution NONE = new Attribution(null, -1, Rule.UNATTRIBUTED);

    Attribution by(Rule other) {
        return new Attribution(speaker, cue, other);
    }
}
