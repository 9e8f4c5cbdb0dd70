package org.pullquote.reading;

import java.util.HashMap;
import java.util.Map;

/** Finds to whom, where and when the words of a quotation were first said: told E! News in 2017, wrote on Instagram. */
final class Origins {

    /** Tokens looked at on either side of the verb. */
    private static final int NEAR = 60;
    private final Document document;
    private final OriginPhrases phrases;
    private final Map<Integer, Origin> bySentence = new HashMap<>();

    Origins(Document document, Registry registry) {
        this.document = document;
        this.phrases = new OriginPhrases(document, registry);
    }

    /** Where the words of a whole sentence were first said; null where it does not tell. */
    Origin of(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), unknown -> read(sentence.first(),
                Math.min(sentence.end(), sentence.first() + NEAR)));
    }

    /** Where the quotation was first said; null where the text does not tell. */
    Origin of(Draft draft) {
        int cue = draft.attribution.cue();
        var near = cue >= 0 ? cue : draft.token;
        var sentence = document.sentenceOf(near);
        return sentence.end() - sentence.first() <= NEAR ? of(sentence)
                : read(Math.max(sentence.first(), near - NEAR), Math.min(sentence.end(), near + NEAR));
    }

    private Origin read(int from, int to) {
        Origin found = null;
        int end = from;
        for (int i = from; i < to && found == null; i++) {
            found = phrases.at(i, to);
            end = i;
        }
        var date = Dates.find(document, from, to);
        if (found == null) {
            return date == null || !begins(date, from) ? null
                    : new Origin(null, null, date.date(), phrases.place(date.from(), date.to()));
        }
        var place = found.place();
        return date == null || !begins(date, from) && date.to() < end - 1 ? found
                : new Origin(found.outlet(), found.medium(), date.date(),
                        date.from() < end ? place
                                : new Place(place.start(), Math.max(place.end(), document.token(date.to() - 1).end())));
    }

    /** "In 2017, ..." says when the whole sentence happened. */
    private static boolean begins(Dates.Found date, int from) {
        return date.from() - from <= 1;
    }
}
