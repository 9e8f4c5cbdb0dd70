package org.pullquote.reading;

import java.util.List;

/** Reads "according to Smith". */
final class Sources {

    private static final List<String> ACCORDING = List.of("according", "to");
    private static final List<String> IN_THE_WORDS = List.of("in", "the", "words", "of");

    private Sources() {
    }

    /** Of "according to Smith", "in the words of Smith", whose first word is this token; null for no such words. */
    static Attribution at(Document document, int index, int to) {
        if (begins(document, index, to, ACCORDING)) {
            return of(document, index, index + ACCORDING.size(), to);
        }
        return begins(document, index, to, IN_THE_WORDS) ? of(document, index, index + IN_THE_WORDS.size(), to) : null;
    }

    private static boolean begins(Document document, int index, int to, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (index + i >= to || !document.token(index + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The name between these tokens, up to the first sign or clause; null for none. */
    static Attribution of(Document document, int cue, int from, int to) {
        int end = from;
        while (end < to && !document.token(end).is(",") && !document.token(end).is(";") && !document.token(end).isQuotation()
                && !(end > from && startsClause(document.token(end)))) {
            end++;
        }
        if (end > from && end == to && document.token(end - 1).is(".")) {
            end--;
        }
        return end == from ? null : new Attribution(new Phrase(from, end), cue, Rule.ACCORDING_TO);
    }

    /** "According to Smith she’d left": a pronoun, contracted or not. */
    private static boolean startsClause(Token token) {
        var apostrophe = token.lower().indexOf('\'');
        return Lexicon.SUBJECT_PRONOUNS.contains(apostrophe > 0 ? token.lower().substring(0, apostrophe) : token.lower())
                && !token.is("who");
    }
}
