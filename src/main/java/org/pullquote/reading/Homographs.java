package org.pullquote.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks names that are spelled like another word, where a first name or a surname beside it shows it: Theresa May, June Reed.
 */
final class Homographs {

    private static final Set<String> SURNAMES = Set.of("august", "early", "first", "june", "less", "march", "may", "more",
            "oh", "read", "second", "will");
    private static final Set<String> FIRST_NAMES = Set.of("april", "august", "june", "may");
    /** What makes a day of the month in front of it: May Day. */
    private static final Set<String> HOLIDAYS = Set.of("bank", "day", "fool", "fools");
    private static final Set<String> HONORIFICS = Set.of("dr", "lady", "lord", "miss", "mr", "mrs", "ms", "sir");
    private static final Set<String> BEFORE_MONTH = Set.of("early", "last", "late", "mid", "next", "since", "this", "until");

    private final List<Token> tokens;
    private final Set<String> surnames = new HashSet<>();

    private Homographs(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Replaces the tokens that are names. */
    static void mark(List<Token> tokens) {
        var homographs = new Homographs(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (homographs.isNamed(i) && !homographs.goesOn(i)) {
                homographs.surnames.add(tokens.get(i).lower());
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isCapital() && (homographs.isFirstName(i) || homographs.isSurname(i))) {
                tokens.set(i, tokens.get(i).asName());
            }
        }
    }

    /** Whether another capitalised word of the same line follows. */
    private boolean goesOn(int index) {
        return isCapital(index + 1) && tokens.get(index + 1).paragraph() == tokens.get(index).paragraph();
    }

    private boolean isCapital(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isCapital();
    }

    /** Whether a first name stands in front of it. */
    private boolean isNamed(int index) {
        return SURNAMES.contains(tokens.get(index).lower()) && isCapital(index) && isCapital(index - 1)
                && GivenNames.contains(tokens.get(index - 1).lower())
                && tokens.get(index - 1).paragraph() == tokens.get(index).paragraph();
    }

    /** "June Reed", but not "in June Reed". */
    private boolean isFirstName(int index) {
        return FIRST_NAMES.contains(tokens.get(index).lower()) && isCapital(index + 1) && !isDated(index)
                && !tokens.get(index + 1).in(Lexicon.NOT_NAMES) && !tokens.get(index + 1).in(HOLIDAYS)
                && tokens.get(index + 1).start() == tokens.get(index).end() + 1;
    }

    /** A name, and no month and no verb: with a title or a first name in front, or a verb or a sign behind. */
    private boolean isSurname(int index) {
        if (!surnames.contains(tokens.get(index).lower())) {
            return false;
        }
        var before = index > 0 ? tokens.get(index - 1) : null;
        if (isNamed(index) || before != null && HONORIFICS.contains(before.bare())
                || before != null && before.is(".") && index > 1 && HONORIFICS.contains(tokens.get(index - 2).lower())) {
            return true;
        }
        var next = index + 1 < tokens.size() ? tokens.get(index + 1) : null;
        return !isDated(index) && next != null
                && (next.isPossessive() || next.is(",") || next.is(".") || next.is("—") || SubjectPlaces.isFinite(next));
    }

    /** "In May", "last June", but not "according to May". */
    private boolean isDated(int index) {
        var according = index > 1 && tokens.get(index - 1).is("to") && tokens.get(index - 2).is("according");
        return index > 0 && !according && (tokens.get(index - 1).in(Lexicon.PREPOSITIONS)
                || BEFORE_MONTH.contains(tokens.get(index - 1).lower()));
    }
}
