package org.pullquote.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks surnames that are spelled like another word, where the text gives them with a first name: Theresa May, Mike Read. */
final class Surnames {

    private static final Set<String> SPELLINGS = Set.of("august", "early", "first", "june", "less", "march", "may", "more",
            "read", "second");
    private static final Set<String> HONORIFICS = Set.of("dr", "lady", "lord", "miss", "mr", "mrs", "ms", "sir");
    private static final Set<String> BEFORE_MONTH = Set.of("early", "last", "late", "next", "since", "this", "until");

    private final List<Token> tokens;
    private final Set<String> known = new HashSet<>();

    private Surnames(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Replaces the tokens that are surnames. */
    static void mark(List<Token> tokens) {
        var surnames = new Surnames(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            if (surnames.isNamed(i) && (i + 1 == tokens.size() || !tokens.get(i + 1).isCapital())) {
                surnames.known.add(tokens.get(i).lower());
            }
        }
        for (int i = 0; i < tokens.size() && !surnames.known.isEmpty(); i++) {
            if (tokens.get(i).isCapital() && surnames.known.contains(tokens.get(i).lower()) && surnames.isSurname(i)) {
                tokens.set(i, tokens.get(i).asSurname());
            }
        }
    }

    /** Whether a first name stands in front of it. */
    private boolean isNamed(int index) {
        var first = index > 0 ? tokens.get(index - 1) : null;
        return tokens.get(index).isCapital() && SPELLINGS.contains(tokens.get(index).lower()) && first != null
                && first.isCapital() && GivenNames.contains(first.lower())
                && first.paragraph() == tokens.get(index).paragraph();
    }

    /** A name, and no month and no verb: with a title or a first name in front, or a verb behind. */
    private boolean isSurname(int index) {
        var before = index > 0 ? tokens.get(index - 1) : null;
        if (isNamed(index) || before != null && HONORIFICS.contains(before.bare())
                || before != null && before.is(".") && index > 1 && HONORIFICS.contains(tokens.get(index - 2).lower())) {
            return true;
        }
        var next = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
        var dated = before != null && (before.in(Lexicon.PREPOSITIONS) || BEFORE_MONTH.contains(before.lower()));
        return !dated && next != null && (next.isPossessive() || SubjectPlaces.isFinite(next));
    }
}
