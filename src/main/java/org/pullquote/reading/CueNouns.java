package org.pullquote.reading;

import java.util.Set;

/** Finds the speaker of words that no verb but a noun introduces: in a statement, Smith's claim that. */
final class CueNouns {

    /** What somebody says, by what it is: her claim that. */
    private static final Set<String> CLAIMS = Lexicon.words("""
            accusation admission allegation argument assertion assurance belief boast call claim claims complaint conclusion
            confession contention criticism description insistence phrase plea pledge position prediction promise proposal
            response stance suggestion view vow warning warnings""");
    private static final Set<String> FINITE = Set.of("are", "had", "has", "have", "is", "was", "were", "will", "would");
    private static final int THAT_REACH = 5;
    private static final int OWNER_REACH = 5;

    private final Document document;
    private final NounPhrases phrases;

    CueNouns(Grammar grammar) {
        this.document = grammar.document();
        this.phrases = grammar.phrases();
    }

    /** Whose noun stands in front of the quotation, or else the sentence's subject; null where no such noun does. */
    Attribution of(int from, int quotation) {
        for (int y = quotation - 1; y >= from; y--) {
            var owner = document.token(y).in(Lexicon.CUE_NOUNS) || document.token(y).in(CLAIMS) ? owner(from, y) : null;
            if (owner != null) {
                return new Attribution(owner, y, Rule.CUE_NOUN);
            }
            if (document.token(y).in(Lexicon.CUE_NOUNS)) {
                var subject = phrases.firstIn(from, quotation);
                return subject == null ? null : new Attribution(subject, y, Rule.CUE_NOUN);
            }
        }
        return null;
    }

    /** Of "Smith’s claim that it was", "a statement from Smith:": who says what this noun introduces; null for nobody. */
    Phrase claimant(int from, int noun, int quotation) {
        var token = document.token(noun);
        var next = document.token(noun + 1);
        if (!token.isSmall() || !token.in(Lexicon.CUE_NOUNS) && !token.in(CLAIMS)) {
            return null;
        }
        var agent = token.in(CLAIMS) && next.is("by") ? NameRuns.pastName(document, noun + 2, quotation) : noun;
        if (agent > noun + 2 && agent < quotation && (document.token(agent).is("that") || document.token(agent).is("to"))) {
            return new Phrase(noun + 2, agent);
        }
        if (that(noun, quotation) || token.in(CLAIMS) && isClause(noun + 1, quotation)) {
            return owner(from, noun);
        }
        var sender = next.is("from") && ":,".contains(document.token(quotation - 1).text())
                ? phrases.rightOf(noun + 1, quotation)
                : null;
        return sender != null && sender.to() == quotation - 1 ? sender : null;
    }

    /** Behind "Smith’s claim": "that", "is that", "last year that". */
    private boolean that(int noun, int quotation) {
        for (int i = noun + 1; i < quotation && i < noun + THAT_REACH; i++) {
            var token = document.token(i);
            if (token.is("that")) {
                return true;
            }
            if (!token.is("is") && (!token.isSmall() && !token.in(Lexicon.DAYS) || token.in(Lexicon.AUXILIARIES)
                    || CueVerbs.lemma(token.lower()) != null)) {
                return false;
            }
        }
        return false;
    }

    /** Behind "Smith’s claim": "fans are “afraid”", and not "about fans “absurd”", "as “absurd”". */
    private boolean isClause(int from, int quotation) {
        var finite = false;
        for (int i = from; i < quotation; i++) {
            if (document.token(i).is("as") || document.token(i).is(",")) {
                return false;
            }
            finite |= i > from && document.token(i).in(FINITE);
        }
        return finite;
    }

    /** "Smith’s recent claim that", "her warning": whose it is; null where nobody owns it. */
    private Phrase owner(int from, int noun) {
        for (int i = noun - 1; i >= from && i > noun - OWNER_REACH; i--) {
            var token = document.token(i);
            if (token.is("his") || token.is("her")) {
                return new Phrase(i, i + 1);
            }
            if (token.isPossessive()) {
                var owner = phrases.endingAt(from, i - 1);
                if (owner != null && document.token(owner.from()).is("the")
                        && document.token(owner.to() - 1).in(Lexicon.OFFICES)) {
                    return owner;
                }
                return owner != null && NameRuns.isName(document, owner) ? phrases.nameAtEnd(owner) : null;
            }
            if (!token.isSmall() && !token.in(Lexicon.NOT_NAMES) || token.in(Lexicon.PREPOSITIONS)
                    || token.in(Lexicon.DETERMINERS)) {
                return null;
            }
        }
        return null;
    }
}
