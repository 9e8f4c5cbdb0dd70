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
            for (int i = mention.phrase().from() - 1; i >= 0 && mention.named().isPerson()
                    && isOffice(document.token(i)); i--) {
                holders.computeIfAbsent(document.token(i).lower(), office -> new TreeMap<>()).put(i, mention.named());
            }
        }
    }

    private static boolean isOffice(Token token) {
        return token.in(Lexicon.OFFICES) || token.in(Lexicon.NOBLE);
    }

    /** Whom "the commissioner" means; null for nobody named with that office before it. */
    Named of(Phrase phrase) {
        var named = holders.get(document.token(phrase.to() - 1).lower());
        var last = named == null || !document.token(phrase.from()).is("the") ? null : named.floorEntry(phrase.from());
        return last == null ? null : last.getValue();
    }
}
