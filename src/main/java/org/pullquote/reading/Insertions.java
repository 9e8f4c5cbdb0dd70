package org.pullquote.reading;

import java.util.Set;

/** Finds the subject in front of what commas, dashes or brackets insert between it and its verb. */
final class Insertions {

    private static final int LONGEST_DESCRIPTION = 8;
    private static final int LONGEST_CLAUSE = 32;
    private static final Set<String> AUTHORED = Set.of("issued", "penned", "posted", "published", "signed", "written");
    private static final Set<String> PARTICIPLES = Set.of("accompanied", "asked", "clad", "dressed", "flanked",
            "joined", "seated", "surrounded");
    /** What stands in front of a title: the Most Reverend. */
    private static final Set<String> STYLES = Set.of("most", "right", "the", "very");
    private static final Set<String> SOMEBODY = Set.of("a", "an", "another", "one");

    private final Document document;
    private final EndingPhrases ending;

    Insertions(Document document, EndingPhrases ending) {
        this.document = document;
        this.ending = ending;
    }

    private Token token(int index) {
        return document.token(index);
    }

    /** The subject in front of the insertion that this token closes; null for none. */
    Phrase before(int from, int close) {
        var whole = token(close).is(",") ? beginning(from, close) : null;
        var clause = whole == null && token(close).is(",") ? pastRelativeClause(from, close) : null;
        return whole != null ? whole : clause != null ? clause : pastInsertion(from, close, token(close).text());
    }

    /** "Smith, talking of this, and asked about that, said", "The nominee, …": who stands in front of it all; null for none. */
    private Phrase beginning(int from, int last) {
        if (!document.startsSentence(from)) {
            return null;
        }
        int end = token(from).in(Lexicon.DETERMINERS) ? comma(from, last) : NameRuns.pastName(document, from, last);
        var inserted = end > from && end + 1 < last && token(end).is(",")
                && (token(end + 1).isParticiple() || token(end + 1).isSmall() && token(end + 1).in(PARTICIPLES));
        return inserted ? new Phrase(from, end) : null;
    }

    /** Index of the first comma behind few words; the first token's where there is none. */
    private int comma(int from, int last) {
        for (int i = from + 1; i < Math.min(last, from + LONGEST_DESCRIPTION); i++) {
            if (token(i).is(",")) {
                return i;
            }
        }
        return from;
    }

    /** "Smith, who wore a hat, a scarf and boots, said": the phrase in front of the clause; null for none. */
    private Phrase pastRelativeClause(int from, int comma) {
        for (int i = comma - 1; i > from + 1 && i > comma - LONGEST_CLAUSE && !token(i).isQuotation(); i--) {
            if ((token(i).is("who") || token(i).is("whose")) && token(i - 1).is(",")) {
                var inside = ending.at(from, i - 2);
                int earlier = lastOf(from, i - 2, ",");
                int name = earlier > from ? NameRuns.pastName(document, titled(from, earlier), earlier) : from;
                return name == earlier && document.startsSentence(from) && NameRuns.endsRole(document, earlier + 1)
                        ? new Phrase(from, earlier)
                        : inside;
            }
        }
        return null;
    }

    /** "X, the director, said", "X (the director) said". */
    private Phrase pastInsertion(int from, int close, String mark) {
        var open = mark.equals(")") ? "(" : mark;
        int before = lastOf(from, close - 1, open);
        if (before > from) {
            var phrase = ending.at(from, before - 1);
            if (token(before + 1).in(AUTHORED) && token(before + 2).is("by")) {
                return ending.at(before + 3, close - 1);
            }
            int inside = before + 1;
            while (inside < close && token(inside).in(STYLES)) {
                inside++;
            }
            int name = nameBehindRole(before + 1, close);
            if (phrase != null && name > before + 1 && NameRuns.isRole(document, phrase)) {
                return new Phrase(name, close);
            }
            if (isTitled(before + 1, close)
                    || phrase != null && isNameOnly(inside, close) && (NameRuns.isRole(document, phrase)
                            || close - before > 2 && (isSomebody(phrase)
                                    || NameRuns.endsRoleOf(document, from, before - 1)))) {
                return new Phrase(isNameOnly(inside, close) ? inside : before + 1, close);
            }
            var within = phrase != null && phrase.from() > from && token(phrase.from() - 1).in(Lexicon.PREPOSITIONS);
            int earlier = lastOf(from, before - 1, ",");
            var further = earlier > from ? ending.at(from, earlier - 1) : null;
            if (within && further != null && isNameOnly(further.from(), earlier) && document.startsSentence(further.from())) {
                return further;
            }
            if (phrase != null && (NameRuns.isName(document, phrase) || token(phrase.from()).in(Lexicon.SUBJECT_PRONOUNS)
                    || token(phrase.from()).in(Lexicon.DETERMINERS) || token(phrase.from()).in(EndingPhrases.BARE))) {
                return phrase;
            }
            if (further != null && NameRuns.isName(document, further)) {
                return further;
            }
        }
        return ending.at(from, close - 1);
    }

    /** "Gov. Ann Smith (R-Ohio)": which explains no name in front of it. */
    private boolean isTitled(int from, int close) {
        return from + 2 < close && token(from).isCapital() && Lexicon.TITLES.contains(token(from).bare())
                && NameRuns.end(document, from, close) > from + 1 && !token(NameRuns.end(document, from, close)).isWord();
    }

    /** Where in "engineering professor Ann Smith" the name begins; the first token's index where it ends with none. */
    private int nameBehindRole(int from, int to) {
        int first = to;
        while (first > from && (token(first - 1).isCapital() || token(first - 1).is("."))) {
            first--;
        }
        return first > from && first < to && token(first - 1).isSmall() && NameRuns.endsRole(document, first - 1) ? first
                : from;
    }

    /** "A Republican", "one of them". */
    private boolean isSomebody(Phrase phrase) {
        return token(phrase.from()).in(SOMEBODY);
    }

    private int titled(int from, int to) {
        return from + 1 < to && token(from).in(Lexicon.TITLES) ? from + 1 : from;
    }

    private boolean isNameOnly(int from, int to) {
        return from < to && NameRuns.pastName(document, from, to) == to;
    }

    private int lastOf(int from, int to, String mark) {
        int limit = Math.max(from, to - 2 * EndingPhrases.LONGEST);
        for (int i = to; i >= limit; i--) {
            if (token(i).is(mark) || mark.equals("—") && token(i).is("–")) {
                return i;
            }
        }
        return -1;
    }
}
