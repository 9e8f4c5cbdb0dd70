package org.pullquote.reading;

/** The head of a noun phrase, up to its first preposition, and how the names in it belong to it. */
final class Heads {

    private final Document document;
    private final Registry registry;

    Heads(Document document, Registry registry) {
        this.document = document;
        this.registry = registry;
    }

    /** Up to the first preposition, so that "a friend of Smith" is not Smith; of "Smith speaking to them" Smith. */
    Phrase of(Phrase phrase) {
        for (int i = phrase.from() + 1; i + 1 < phrase.to(); i++) {
            var token = document.token(i);
            var before = document.token(i - 1);
            if (token.isParticiple() && before.isCapital()
                    || token.in(Lexicon.PREPOSITIONS) && (!before.isCapital() || before.is("mp"))
                            && !before.in(Lexicon.CUE_NOUNS)
                            && !document.token(i + 1).is("chief")) {
                return new Phrase(phrase.from(), i);
            }
        }
        return phrase;
    }

    /** Who "Ann Smith of the Reel" is; null where no full name begins the phrase. */
    Named nameOf(Phrase phrase) {
        var mention = registry.within(new Phrase(phrase.from(), phrase.from() + 1));
        var person = mention != null && mention.phrase().from() == phrase.from() && mention.phrase().to() > phrase.from() + 1
                && mention.phrase().to() < phrase.to() && mention.named().isPerson()
                && !NameRuns.endsRole(document, mention.phrase().to() - 1);
        return person && document.token(mention.phrase().to()).in(Lexicon.PREPOSITIONS) ? mention.named() : null;
    }

    /** Where in "Smith spokesman Tom Reed" the last name begins; the head's own beginning where there is but one. */
    int nameBehindRole(Phrase head) {
        for (int i = head.to() - 1; i > head.from(); i--) {
            var token = document.token(i);
            if (!token.isCapital() && !token.is(".") && !token.in(Lexicon.NAME_PARTICLES)) {
                var introduces = i + 1 < head.to() && token.isSmall() && token.isWord()
                        && !token.in(Lexicon.PREPOSITIONS) && !token.in(Lexicon.CONJUNCTIONS)
                        && !token.in(Lexicon.DETERMINERS) && registry.within(new Phrase(i + 1, head.to())) != null;
                return introduces ? i + 1 : head.from();
            }
        }
        return head.from();
    }

    /** Whether the words stand for somebody without a name: "her manager", and not "her manager Tom Reed". */
    boolean isRelation(Phrase head) {
        for (int i = head.from(); i < head.to(); i++) {
            if (document.token(i).in(Lexicon.RELATIONS) && !isSurname(i)) {
                int next = i + 1;
                while (next < head.to() && !document.token(next).isWord()) {
                    next++;
                }
                var mention = next < head.to() ? registry.within(new Phrase(next, head.to())) : null;
                return mention == null || !mention.named().isPerson();
            }
        }
        return false;
    }

    /** The Driver of "Ann Driver". */
    private boolean isSurname(int token) {
        var mention = document.token(token).isCapital() ? registry.within(new Phrase(token, token + 1)) : null;
        return mention != null && mention.named().isPerson() && mention.named().lastWord().equals(document.token(token).text());
    }

    /** "An emotional Smith" is Smith, "a Smith fan" is not, nor "one Scientologist" Scientologist Ann Smith. */
    boolean describes(Phrase head, Mention mention) {
        return mention.phrase().to() >= head.to() && mention.named().isPerson()
                && document.textOf(mention.phrase()).endsWith(mention.named().lastWord());
    }

    boolean isWhole(Phrase head, Mention mention) {
        return mention.phrase().from() <= head.from() + 1 && mention.phrase().to() >= head.to();
    }

    /** "The Salt Road star", "the Norland Republican": the last word says that somebody is described. */
    boolean isRole(Phrase head) {
        var last = document.token(head.to() - 1);
        var office = document.token(head.from()).is("the") && last.in(Lexicon.OFFICES) && !last.is("executive")
                && head.to() - head.from() > 2;
        return last.isSmall() && (last.in(Lexicon.ROLES) || last.is("leader")) || office || last.is("mp")
                || last.in(Lexicon.PARTIES)
                || last.in(Lexicon.NATIVES);
    }

    /** "The Smith campaign" and "Smith fans" are not Smith. */
    boolean isOrganizationOf(Phrase head, Mention mention) {
        var last = document.token(head.to() - 1);
        return mention.phrase().to() < head.to()
                && (last.in(Lexicon.ORGANIZATION_NOUNS) || last.isSmall() && last.lower().endsWith("s") && !last.isPossessive())
                && !document.token(mention.phrase().to()).in(Lexicon.PREPOSITIONS);
    }

    boolean isBehindPreposition(Phrase head, Mention mention) {
        int before = mention.phrase().from() - 1;
        while (before > head.from()
                && (Lexicon.TITLES.contains(document.token(before).bare()) || document.token(before).is("."))) {
            before--;
        }
        return before > head.from() && document.token(before).in(Lexicon.PREPOSITIONS)
                && (!document.token(before - 1).in(Lexicon.CUE_NOUNS) || document.token(before).is("for"));
    }

    /** "Smith and Jones", "the Queen and Duke of Norland". */
    boolean isGroup(Phrase head) {
        for (int i = head.from() + 1; i + 1 < head.to(); i++) {
            if (document.token(i).is("and") || document.token(i).is("&")) {
                if (document.token(i - 1).isCapital() && document.token(i - 1).in(Lexicon.NOBLE)
                        && document.token(i + 1).isCapital()) {
                    return true;
                }
                var left = registry.within(new Phrase(head.from(), i));
                var right = registry.within(new Phrase(i + 1, head.to()));
                return left != null && right != null && left.phrase().to() == i && beginsWith(right, i + 1)
                        && left.named() != right.named()
                        && left.named().person >= 0
                        && right.named().person >= 0;
            }
        }
        return false;
    }

    /** Whether no other name stands between a token and the mention: not in "Reel & Light editor Ann Smith". */
    private boolean beginsWith(Mention mention, int token) {
        for (int i = token; i < mention.phrase().from(); i++) {
            if (document.token(i).isCapital()) {
                return false;
            }
        }
        return true;
    }
}
