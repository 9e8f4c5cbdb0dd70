package org.pullquote.reading;

import java.util.List;
import java.util.Set;

import org.pullquote.graphql.PartialDate;

/** Reads dates that name their year: in 2017, in May 2017, on May 3, 2017, on 3 May 2017, a 2017 interview. */
final class Dates {

    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");
    private static final Set<String> BEFORE = Set.of("in", "on", "since", "back", "during", "of", "from");
    private static final int EARLIEST = 1880;
    private static final int LATEST = 2100;

    private Dates() {
    }

    /** A date and the tokens that give it. */
    record Found(PartialDate date, int from, int to) {
    }

    /**
     * The date that says when, and not which: "in 2017" does, "the 1997 film" does not.
     *
     * @param to index behind the last token looked at
     * @return null where there is none
     */
    static Found find(Document document, int from, int to) {
        for (int i = from; i < to; i++) {
            int year = year(document.token(i));
            if (year > 0) {
                var found = at(document, from, i, to, year);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static Found at(Document document, int from, int index, int to, int year) {
        int i = index - 1;
        if (i >= from && document.token(i).is(",")) {
            i--;
        }
        int day = i >= from ? day(document.token(i)) : 0;
        int month = 0;
        if (day > 0 && i - 1 >= from) {
            month = MONTHS.indexOf(document.token(i - 1).lower()) + 1;
            i -= month > 0 ? 2 : 0;
        } else if (i >= from) {
            month = MONTHS.indexOf(document.token(i).lower()) + 1;
            i -= month > 0 ? 1 : 0;
            day = month > 0 && i >= from ? day(document.token(i)) : 0;
            i -= day > 0 ? 1 : 0;
        }
        var noun = index + 1 < to && (document.token(index + 1).in(Lexicon.CUE_NOUNS)
                || Media.of(document.token(index + 1)) != null);
        var says = i >= from && (document.token(i).in(BEFORE) || document.token(i).is("early") || document.token(i).is("late"));
        if (month == 0 && !noun && (!says || index + 1 < to && qualifies(document.token(index + 1)))) {
            return null;
        }
        var text = month == 0 ? "%04d" : day == 0 ? "%04d-%02d" : "%04d-%02d-%02d";
        try {
            return new Found(new PartialDate(text.formatted(year, month, day)), says ? i : month > 0 ? i + 1 : index,
                    index + 1);
        } catch (IllegalArgumentException noSuchDay) {
            return null;
        }
    }

    private static boolean qualifies(Token next) {
        return next.isSmall() && !next.in(Lexicon.CONJUNCTIONS) && !next.in(Lexicon.PREPOSITIONS)
                && CueVerbs.lemma(next.lower()) == null && !next.isAdverb() && !next.in(Lexicon.AUXILIARIES)
                && !next.in(Lexicon.SUBJECT_PRONOUNS);
    }

    static int year(Token token) {
        if (token.isQuotation() || token.text().length() != 4 || !token.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int year = Integer.parseInt(token.text());
        return year >= EARLIEST && year <= LATEST ? year : 0;
    }

    private static int day(Token token) {
        var digits = token.lower().replaceFirst("(st|nd|rd|th)$", "");
        return digits.length() <= 2 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : 0;
    }
}
