package org.pullquote.reading;

/** Reads "according to Smith". */
final class Sources {

    private Sources() {
    }

    /** Whether these words begin with this token, a source behind them. */
    static boolean begin(Document document, int index, int to) {
        return index + 2 < to && document.token(index).is("according") && document.token(index + 1).is("to");
    }

    /** Who is named two tokens behind this one, as behind "according to"; null for nobody. */
    static Attribution of(Document document, int index, int to) {
        int from = index + 2;
        int end = from;
        while (end < to && !document.token(end).is(",") && !document.token(end).is(";") && !document.token(end).isQuotation()
                && !(end > from && startsClause(document.token(end)))) {
            end++;
        }
        if (end > from && end == to && document.token(end - 1).is(".")) {
            end--;
        }
        return end == from ? null : new Attribution(new Phrase(from, end), index, Rule.ACCORDING_TO);
    }

    /** "According to Smith she’s late": a pronoun, contracted or not. */
    private static boolean startsClause(Token token) {
        var apostrophe = token.lower().indexOf('\'');
        return Lexicon.SUBJECT_PRONOUNS.contains(apostrophe > 0 ? token.lower().substring(0, apostrophe) : token.lower())
                && !token.is("who");
    }
}
