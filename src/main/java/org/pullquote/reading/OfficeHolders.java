package org.pullquote.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Whom a text brings in with an office, and calls by it alone from there on: commissioner Ann Smith, the commissioner. */
final class OfficeHolders {

    private final Map<String, TreeMap<Integer, Named>> holders = new HashMap<>();
    private final Document document;

    OfficeHolders(Document document, Registry registry) {
        this.document = document;
        for (Mention mention : registry.mentions()) {
            int name = mention.phrase().from();
            if (name > 0 && document.token(name - 1).in(Lexicon.OFFICES) && mention.named().isPerson()) {
                holders.computeIfAbsent(document.token(name - 1).lower(), office -> new TreeMap<>()).put(name, mention.named());
            }
        }
    }

    /** Whom "the commissioner" means; null for nobody named with that office before it. */
    Named of(Phrase phrase) {
        var named = holders.get(document.token(phrase.to() - 1).lower());
        var last = named == null || !document.token(phrase.from()).is("the") ? null : named.floorEntry(phrase.from());
        return last == null ? null : last.getValue();
    }
}
