package org.pullquote.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who is not "the chancellor" of a text: who speaks of the chancellor, and of whom the chancellor speaks. */
final class OfficeOutsiders {

    /** Tokens from the article to the office. */
    private static final int LONGEST = 4;

    private final Document document;
    private final Map<String, Set<Named>> outsiders = new HashMap<>();

    OfficeOutsiders(Document document, Registry registry, Reports reports, Clauses clauses) {
        this.document = document;
        for (int i = 0; i < document.tokens.size(); i++) {
            if (document.token(i).is("the")) {
                int end = end(i);
                if (end > i) {
                    read(i, end, registry, reports, clauses);
                }
            }
        }
    }

    private void read(int from, int end, Registry registry, Reports reports, Clauses clauses) {
        var others = outsiders.computeIfAbsent(key(from, end), unknown -> new HashSet<>());
        var report = reports.of(document.sentenceOf(from));
        if (report != null && report.cue() >= 0 && report.cue() < from && report.speaker().to() <= report.cue()) {
            var speaker = registry.within(report.speaker());
            if (speaker != null && speaker.named().isPerson()) {
                others.add(speaker.named());
            }
        }
        if (Descriptions.beginsClause(document, from)) {
            others.addAll(clauses.namedBehind(from));
        }
    }

    /** Whether the text tells that somebody is not whom the phrase calls by an office. */
    boolean has(Phrase phrase, Named named) {
        return document.token(phrase.from()).is("the")
                && outsiders.getOrDefault(key(phrase.from(), phrase.to()), Set.of()).contains(named);
    }

    /** Index behind the office that the article at this token leads to; the token's own for none. */
    private int end(int article) {
        int limit = Math.min(document.sentenceOf(article).end() - 1, article + LONGEST);
        for (int i = article + 1; i < limit; i++) {
            if (document.token(i).in(Lexicon.OFFICES) && !document.token(i + 1).in(Lexicon.OFFICES)) {
                return document.token(i + 1).isCapital() || document.token(i + 1).isPossessive()
                        || document.token(i + 1).is(",") ? article : i + 1;
            }
        }
        return article;
    }

    private String key(int from, int end) {
        var key = new StringBuilder();
        for (int i = from + 1; i < end; i++) {
            key.append(document.token(i).lower()).append(' ');
        }
        return key.toString();
    }
}
