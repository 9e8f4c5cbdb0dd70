package org.pullquote.reading;

import java.util.Locale;
import java.util.Set;

/** Finds the subject with which a clause begins, past a beginning such as "After the show,". */
final class LeadingSubjects {

    private static final int LONGEST_DATELINE = 9;
    private static final Set<String> AGENCIES = Set.of("afp", "ap", "cnn", "reuters", "upi");
    private static final Set<String> BEGINNINGS = Lexicon
            .words("""
                    according also asked back early earlier following however instead last later meanwhile moreover not
                    speaking still talking then today writing yesterday""");
    private static final Set<String> COORDINATING = Set.of("and", "but", "or", "so", "yet");
    private static final Set<String> ABOUT = Set.of("about", "almost", "around", "nearly", "some");
    private static final Set<String> TIMES = Set.of("day", "days", "hour", "hours", "moment", "moments", "month", "months",
            "week", "weeks", "year", "years");
    private static final Set<String> BEHIND_TIMES = Set.of("after", "ago", "ahead", "before", "earlier", "into", "later");
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private final Document document;
    private final SubjectReach reach;

    LeadingSubjects(Document document) {
        this.document = document;
        this.reach = new SubjectReach(document);
    }

    private Token token(int index) {
        return document.token(index);
    }

    /** The first noun phrase of these tokens that can be their subject; null for none. */
    Phrase in(int from, int to) {
        if (from >= to) {
            return null;
        }
        int start = pastDateline(from, to);
        var concerned = concerned(start, to);
        if (concerned != null) {
            return concerned;
        }
        while (start + 1 < to && token(start).in(COORDINATING)) {
            start++;
        }
        while (start < to && (introduces(token(start)) || tellsTime(start, to))) {
            int behind = document.behindComma(start, to);
            if (behind == start) {
                break;
            }
            start = pastCountry(behind, to);
        }
        var main = first(start, to);
        return main != null || start == from ? main : first(from + 1, to);
    }

    private Phrase first(int start, int to) {
        for (int i = start; i < to; i++) {
            var token = token(i);
            if (token.is("he") || token.is("she") || token.is("they") || token.is("we") || token.is("i")
                    || token.is("it") && i == start) {
                return new Phrase(i, i + 1);
            }
            if (i == start && document.startsSentence(i) && introduces(token)
                    && i + 1 < to
                    && (token.lower().endsWith("ly") ? token(i + 1).lower().endsWith("ing") : isObject(token(i + 1)))) {
                continue;
            }
            if (token.isCapital() && (!token.in(Lexicon.NOT_NAMES) || Lexicon.TITLES.contains(token.bare()))) {
                return reach.withName(i, NameRuns.end(document, i, to), to);
            }
            if (i == start && token.isSmall() && NameRuns.isPeople(token)) {
                return new Phrase(i, i + 1);
            }
            if (i == start && token.in(ABOUT) && i + 2 < to && token(i + 1).isNumber()) {
                return reach.ofArticle(i + 1, to);
            }
            if (i == start && token.in(Lexicon.DETERMINERS) && i + 1 < to
                    && !(token.is("that") && token(i + 1).in(Lexicon.SUBJECT_PRONOUNS))) {
                return token(i + 1).in(Lexicon.DAYS) ? first(i + 2, to) : reach.ofArticle(i, to);
            }
        }
        return null;
    }

    /** Behind "asking": what shows that nobody is called so. */
    private static boolean isObject(Token token) {
        return token.in(Lexicon.DETERMINERS) || token.in(Lexicon.PREPOSITIONS);
    }

    /** "LONDON – Smith said", "Salem (AP) Smith said": index behind dash or bracket; the token's own without a dateline. */
    private int pastDateline(int from, int to) {
        for (int i = from; document.startsSentence(from) && i + 4 < Math.min(to, from + LONGEST_DATELINE); i++) {
            if (token(i).is("(") && token(i + 2).is(")") && AGENCIES.contains(token(i + 1).lower())) {
                return DASHES.contains(token(i + 3).text()) ? i + 4 : i + 3;
            }
        }
        var place = token(from).text();
        if (place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT)) && token(from).isCapital()) {
            for (int i = from + 1; i < Math.min(to - 1, from + LONGEST_DATELINE); i++) {
                if (DASHES.contains(token(i).text()) && !DASHES.contains(token(i + 1).text())) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    /** "For Smith, the film is …": whose view the sentence tells; null for nobody's. */
    private Phrase concerned(int from, int to) {
        int first = from + 1;
        int end = token(from).is("for") ? NameRuns.pastName(document, first, to) : first;
        var named = end > first && end + 1 < to && token(end).is(",") && !token(end + 1).in(Lexicon.SUBJECT_PRONOUNS);
        return named ? new Phrase(first, end) : null;
    }

    /** "In Salem, New Hampshire, Smith said": index behind the second comma; the token's own where no place goes on. */
    private int pastCountry(int from, int to) {
        int end = NameRuns.pastName(document, from, to);
        var goesOn = end > from && token(from - 2).isCapital() && end + 1 < to && token(end).is(",");
        return goesOn && NameRuns.startsPhrase(token(end + 1)) ? end + 1 : from;
    }

    /** "A day ahead of the vote,", "two weeks later,". */
    private boolean tellsTime(int from, int to) {
        if (from + 1 < to && token(from).in(TIMES) && token(from + 1).in(BEHIND_TIMES)) {
            return true;
        }
        return from + 2 < to && (token(from).in(Lexicon.DETERMINERS) || token(from).isNumber()) && token(from + 1).in(TIMES)
                && token(from + 2).in(BEHIND_TIMES);
    }

    private static boolean introduces(Token token) {
        return token.in(Lexicon.PREPOSITIONS) || token.in(Lexicon.CONJUNCTIONS) || token.in(BEGINNINGS)
                || token.isCapital() && !GivenNames.contains(token.lower())
                        && (token.lower().endsWith("ly") || token.lower().endsWith("ing") || token.lower().endsWith("ed"));
    }
}
