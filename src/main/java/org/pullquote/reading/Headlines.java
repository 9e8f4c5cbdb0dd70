package org.pullquote.reading;

import java.util.Locale;

/** Reads names in headlines, where capitals prove nothing: those of the text below, and first names with a word behind. */
final class Headlines {

    private final Document document;
    private final NameScanner scanner;
    private final Registry registry;

    Headlines(Document document, NameScanner scanner, Registry registry) {
        this.document = document;
        this.scanner = scanner;
        this.registry = registry;
    }

    void read() {
        for (Phrase run : scanner.inHeadlines()) {
            for (int i = run.from(); i < run.to();) {
                int end = nameEnd(i, run.to());
                if (end > i) {
                    registry.add(new Phrase(i, end), null);
                }
                i = Math.max(end, i + 1);
            }
        }
    }

    /** Index behind a name that begins with this token; the token's own where none does. */
    private int nameEnd(int from, int to) {
        var first = document.token(from);
        if (first.is(".") || Lexicon.TITLES.contains(first.bare())) {
            return from;
        }
        var known = registry.find(first.lower(), Gender.UNKNOWN);
        if (known != null && known.person > 0) {
            var words = known.name().toLowerCase(Locale.ROOT).split(" ");
            if (words[0].equals(first.lower()) && from + 1 < to
                    && document.token(from + 1).is(words[words.length - 1])) {
                return from + 2;
            }
            return from + 1;
        }
        var ordinary = scanner.uses().isOrdinary(first) || CueVerbs.lemma(first.lower()) != null;
        if (ordinary || !GivenNames.contains(first.lower()) || from + 1 >= to) {
            return from;
        }
        var second = document.token(from + 1);
        return scanner.uses().isOrdinary(second) || CueVerbs.lemma(second.lower()) != null
                || second.in(Lexicon.AUXILIARIES) ? from : from + 2;
    }
}
