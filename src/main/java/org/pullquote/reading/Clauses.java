package org.pullquote.reading;

import java.util.HashSet;
import java.util.Set;

/** What the clause of a pronoun or description tells of whom it can mean. */
final class Clauses {

    /** Tokens looked ahead. */
    private static final int LONGEST = 20;
    private static final int MOST = 20;
    private static final Set<String> LINKING = Set.of("and", "but", "that", "where", "which", "who");
    private static final Set<String> TIMES = Set.of("after", "as", "before", "once", "since", "until", "when", "while");

    private static final Set<String> BEGINNINGS = Set.of("addressing", "asked", "commenting", "discussing", "praising",
            "responding", "speaking", "talking", "writing");

    private final Document document;
    private final Registry registry;
    private final Reports reports;

    Clauses(Document document, Registry registry, Reports reports) {
        this.document = document;
        this.registry = registry;
        this.reports = reports;
    }

    /** Whether this is whose words or thoughts the sentence reports. */
    boolean reports(Mention mention, Sentence sentence) {
        var report = reports.of(sentence);
        return report != null && report.speaker().holds(mention.phrase().to() - 1);
    }

    /** "Smith said she": whether this is who says what the pronoun begins. */
    boolean says(Mention mention, Sentence sentence, int token) {
        int verb = document.token(token - 1).is("that") ? token - 2 : token - 1;
        var report = reports.of(sentence);
        return report != null && report.cue() == verb && report.speaker().holds(mention.phrase().to() - 1);
    }

    /** "She knew Smith": whom a clause names behind its subject is somebody else. */
    Set<Named> namedBehind(int token) {
        var governed = new HashSet<Named>();
        int behind = Math.max(token + 1, Descriptions.end(document, token, document.sentenceOf(token).end()));
        int end = behind;
        while (end < document.sentenceOf(token).end() && end - token < LONGEST && !document.token(end).in(EndingPhrases.BREAKS)
                && !document.token(end).isQuotation()) {
            end++;
        }
        var mentions = registry.mentions();
        for (int i = registry.firstFrom(behind); i < mentions.size() && mentions.get(i).phrase().from() < end; i++) {
            governed.add(mentions.get(i).named());
        }
        return governed;
    }

    /** "Smith had been “hurt” by it, she added": whom the words of a report name is not its speaker. */
    Set<Named> namedInReport(int token) {
        var named = new HashSet<Named>();
        var sentence = document.sentenceOf(token);
        if (token - 2 < sentence.first() || !isTag(token) || document.token(sentence.first()).in(TIMES)
                || document.token(sentence.first()).in(Lexicon.PREPOSITIONS)
                || document.token(sentence.first()).lower().endsWith("ing")) {
            return named;
        }
        var mentions = registry.mentions();
        int last = registry.firstFrom(token) - 1;
        for (int i = last; i >= 0 && i > last - MOST && mentions.get(i).phrase().from() >= sentence.first(); i--) {
            named.add(mentions.get(i).named());
        }
        var report = named.isEmpty() ? null : reports.of(sentence);
        var reporter = report == null ? null : registry.within(report.speaker());
        named.removeIf(other -> reporter != null && other == reporter.named());
        return named;
    }

    /** "Commenting on Smith, she said": whom a beginning names that tells of what is spoken is not who speaks. */
    Set<Named> namedInBeginning(int token) {
        var named = new HashSet<Named>();
        int first = document.sentenceOf(token).first();
        if (token - 3 <= first || token - first > LONGEST || !document.token(token - 1).is(",")
                || !document.token(first).in(BEGINNINGS) || document.behindComma(first, token + 1) != token) {
            return named;
        }
        var mentions = registry.mentions();
        for (int i = registry.firstFrom(first); i < mentions.size() && mentions.get(i).phrase().from() < token; i++) {
            named.add(mentions.get(i).named());
        }
        return named;
    }

    /** ", she added." or ", she added,": what tells of a whole clause in front of it whose words it reports. */
    private boolean isTag(int token) {
        var sentence = document.sentenceOf(token);
        int verb = token + 1;
        while (verb + 1 < sentence.end() && (document.token(verb).in(Lexicon.AUXILIARIES) || document.token(verb).isAdverb())) {
            verb++;
        }
        if (!document.token(token - 1).is(",") && !endsPart(token - 1) || verb + 1 >= sentence.end()
                || CueVerbs.lemma(document.token(verb).lower()) == null
                || !document.token(verb + 1).is(".") && !document.token(verb + 1).is(",")) {
            return false;
        }
        return !document.token(token - 2).in(LINKING);
    }

    /** "It was “a joke,” she added": whether a quotation goes on what stands before it. */
    private boolean endsPart(int quotation) {
        return document.token(quotation).isQuotation() && document.token(quotation).quoted().last(document.text) == ','
                && quotation > document.sentenceOf(quotation).first() && document.token(quotation - 1).isSmall();
    }

    /** "Later, when the host told Smith, she", but not "While asking Smith, she": whether a clause with a subject leads. */
    boolean leads(Sentence sentence) {
        for (int i = sentence.first(); i < Math.min(sentence.end(), sentence.first() + 3); i++) {
            if (document.token(i).in(Lexicon.SUBORDINATING)) {
                return i + 1 < sentence.end() && !document.token(i + 1).lower().endsWith("ing");
            }
        }
        return false;
    }
}
