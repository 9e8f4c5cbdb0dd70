package org.pullquote.reading;

import java.util.HashSet;
import java.util.Set;

/** What the clause of a pronoun or description tells of whom it can mean. */
final class Clauses {

    /** Tokens looked ahead. */
    private static final int LONGEST = 20;

    private final Document document;
    private final Registry registry;

    Clauses(Document document, Registry registry) {
        this.document = document;
        this.registry = registry;
    }

    /** "She knew Smith": whom a clause names behind its subject is somebody else. */
    Set<Named> namedBehind(int token) {
        var governed = new HashSet<Named>();
        int behind = Math.max(token + 1, Descriptions.end(document, token, document.sentenceOf(token).end()));
        int end = behind;
        while (end < document.sentenceOf(token).end() && end - token < LONGEST && !document.token(end).in(EndingPhrases.BREAKS)
                && !document.token(end).isQuotation()) {
            end++;
        }
        var mentions = registry.mentions();
        for (int i = registry.firstFrom(behind); i < mentions.size() && mentions.get(i).phrase().from() < end; i++) {
            governed.add(mentions.get(i).named());
        }
        return governed;
    }

    /** "Later, when the host told Smith, she", but not "While asking Smith, she": whether a clause with a subject leads. */
    boolean leads(Sentence sentence) {
        for (int i = sentence.first(); i < Math.min(sentence.end(), sentence.first() + 3); i++) {
            if (document.token(i).in(Lexicon.SUBORDINATING)) {
                return i + 1 < sentence.end() && !document.token(i + 1).lower().endsWith("ing");
            }
        }
        return false;
    }
}
