package org.pullquote.reading;

import java.util.HashMap;
import java.util.Map;

/** Tells titles between quotation marks by what stands around them, so that they do not part a sentence as speech does. */
final class QuotedTitles {

    private final Document document;
    private final Map<Integer, Boolean> known = new HashMap<>();

    QuotedTitles(Document document) {
        this.document = document;
    }

    /** Whether the quotation at this token is the title of something, and so a part of the words around it. */
    boolean isTitle(int token) {
        return known.computeIfAbsent(token, unknown -> Descriptions.holdsTitle(document, token) || isNamedTitle(token));
    }

    /** "The film “Salt Road”", "on CNN’s “New Day”". */
    private boolean isNamedTitle(int token) {
        if (document.startsSentence(token)) {
            return false;
        }
        var before = document.token(token - 1);
        int next = token + 1;
        var attribute = before.is("the") && next < document.sentenceOf(token).end()
                && (document.token(next).in(Lexicon.TITLE_NOUNS) || document.token(next).is("music"));
        var names = before.in(Lexicon.TITLE_NOUNS) || before.isPossessive() || before.is("on") || before.is("in") || attribute;
        return names && TitleDoubt.isTitleCase(Judgement.words(document, document.token(token).quoted()));
    }
}
