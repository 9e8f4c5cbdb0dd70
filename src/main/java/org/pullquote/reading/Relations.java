package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** People whom a text brings in without a name: her manager, a source close to the star. */
final class Relations {

    private static final double LIKELY = 1.2;
    private static final int LONGEST = 7;
    private static final Set<String> ATTRIBUTES = Set.of("brother", "partner", "sister");
    private static final Set<String> THINGS = Lexicon.words("""
            act brand channel charity company event festival film label magazine network newspaper organisation
            organization paper publication school series show site station title website""");

    private Relations() {
    }

    static List<Mention> in(Document document) {
        var mentions = new ArrayList<Mention>();
        for (int i = 1; i < document.tokens.size(); i++) {
            var token = document.token(i);
            if (token.isSmall() && token.in(Lexicon.RELATIONS)) {
                int first = i - 1;
                while (first > 0 && i - first < LONGEST && (describes(document.token(first)) || joins(document, first))) {
                    first--;
                }
                var begins = document.token(first).in(Lexicon.DETERMINERS) || document.token(first).isPossessive();
                var named = i + 1 < document.tokens.size() && (document.token(i + 1).isCapital()
                        || document.token(i + 1).is(",") && i + 2 < document.tokens.size()
                                && document.token(i + 2).isCapital());
                if (begins && !named && !isAttribute(document, i) && !isPredicate(document, first)
                        && document.sentenceOf(first) == document.sentenceOf(i)) {
                    first -= document.token(first).isPossessive() && first > 0 ? 1 : 0;
                    mentions.add(mention(document, first, i + 1));
                }
            }
        }
        return mentions;
    }

    /** "Its sister event", "the chief executive", "her boyfriend manager": a word that describes the next one. */
    private static boolean isAttribute(Document document, int index) {
        if (index + 1 == document.tokens.size()) {
            return false;
        }
        var next = document.token(index + 1);
        return document.token(index).is("deputy") && next.in(Lexicon.OFFICES)
                || document.token(index).is("chief") && describes(next) || next.isSmall() && next.in(Lexicon.RELATIONS)
                || document.token(index).in(ATTRIBUTES) && next.in(THINGS);
    }

    /** "Ann Smith is her manager": which tells of somebody named. */
    private static boolean isPredicate(Document document, int first) {
        return first > 1 && (document.token(first - 1).is("is") || document.token(first - 1).is("was"))
                && document.token(first - 2).isCapital() && !document.token(first - 2).in(Lexicon.NOT_NAMES);
    }

    private static boolean describes(Token token) {
        return (token.isSmall() || token.isCapital() || token.isNumber() || token.isCompound()) && token.isWord()
                && !token.isPossessive()
                && !token.in(Lexicon.DETERMINERS) && !token.in(Lexicon.PREPOSITIONS) && !token.in(Lexicon.CONJUNCTIONS)
                && !token.in(Lexicon.AUXILIARIES) && CueVerbs.lemma(token.lower()) == null;
    }

    /** The "of" of "a Ministry of Defence spokesman". */
    private static boolean joins(Document document, int index) {
        return (document.token(index).is("of") || document.token(index).is("for") || document.token(index).is("and"))
                && document.token(index - 1).isCapital()
                && document.token(index + 1).isCapital();
    }

    private static Mention mention(Document document, int from, int to) {
        var phrase = new Phrase(from, to);
        var named = new Named(document.textOf(phrase), true);
        named.gender = Titles.gender(document.token(to - 1).lower());
        named.person = LIKELY;
        return new Mention(phrase, named);
    }
}
