package org.pullquote.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Whom a text names as somebody's relative or helper, and elsewhere by that alone: his mother Ann Smith, Tom's mother. */
final class Relatives {

    private static final Set<String> RELATIVES = Lexicon.words("""
            agent attorney aunt boyfriend bride brother cousin dad daughter ex ex-boyfriend ex-girlfriend ex-husband ex-wife
            father fiance fiancee fiancé fiancée girlfriend grandfather grandmother groom husband lawyer manager mom mother
            mum nephew niece publicist sister son stepdaughter stepfather stepmother stepson uncle widow widower wife""");

    private final Document document;
    private final Map<String, Set<Named>> named = new HashMap<>();

    Relatives(Document document, Registry registry) {
        this.document = document;
        for (Mention mention : registry.mentions()) {
            int before = mention.phrase().from() - 1;
            before -= before > 0 && document.token(before).is(",") ? 1 : 0;
            if (before > 0 && mention.named().isPerson() && isRelative(before)
                    && document.sentenceOf(before) == document.sentenceOf(mention.phrase().from())) {
                named.computeIfAbsent(document.token(before).lower(), unknown -> new LinkedHashSet<>()).add(mention.named());
            }
        }
    }

    private boolean isRelative(int token) {
        return document.token(token).in(RELATIVES)
                && (document.token(token - 1).isPossessive() || document.token(token - 1).in(Lexicon.DETERMINERS));
    }

    /** The only one whom the text names as what the phrase ends with; null for nobody, or for two of them. */
    Named of(Phrase phrase) {
        var found = named.getOrDefault(document.token(phrase.to() - 1).lower(), Set.of());
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
