package org.pullquote.reading;

import java.util.List;

import org.pullquote.quote.QuoteKind;

/**
 * Somebody's words in a text.
 *
 * @param words where they stand, without quotation marks
 * @param speakers who may have said them, likeliest first; none where the text does not tell
 * @param about whom or what the sentence around them says they are about
 * @param cue the verb that introduces them, in its dictionary form; null for none
 * @param origin where they were first said; null where the text does not tell
 * @param confidence from 0 to 1 that they are a quotation and the first speaker said them
 * @param rule how the speaker was found
 */
public record Quotation(Place words, QuoteKind kind, List<Speaker> speakers, List<Named> about, String cue, Origin origin,
        double confidence, Rule rule) {

    /** Who of the text's named people most probably said it; null for nobody, or somebody without a name. */
    public Named speaker() {
        return speakers.isEmpty() ? null : speakers.get(0).named();
    }
}
