package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;

/** Tells somebody's words from titles, nicknames and irony between the same marks. */
final class Judgement {

    /** From this score on words are a quotation. */
    static final double ENOUGH = 1.0;

    private final Document document;
    private final TitleDoubt titles;

    Judgement(Document document) {
        this.document = document;
        this.titles = new TitleDoubt(document);
    }

    /** @param alone whether nothing else stands in the sentence */
    void judge(Draft draft, boolean alone, boolean knownTitle) {
        var words = draft.words;
        if (words.isEmpty() || isNote(draft.quoted.text(document.text))) {
            draft.score = 0;
        } else {
            var last = draft.quoted.last(document.text);
            var rule = draft.attribution == null ? null : draft.attribution.rule();
            draft.score = length(words.size(), rule) + form(words, last) + (alone ? 2 : 0) + proof(rule)
                    - titles.against(draft, words, knownTitle) - doubt(draft, words.size(), rule);
        }
        draft.kept = draft.score >= ENOUGH;
    }

    /** "(Laughter.)": not said but told. */
    static boolean isNote(String words) {
        return words.startsWith("(") && words.endsWith(")") && words.indexOf(')') == words.length() - 1;
    }

    static List<Token> words(Document document, Quoted quoted) {
        var words = new ArrayList<Token>();
        for (Token token : Tokenizer.tokens(document.text, quoted.words())) {
            if (token.isWord() && !token.isPossessive()) {
                words.add(token);
            }
        }
        return words;
    }

    private static double length(int words, Rule rule) {
        if (words >= 12) {
            return 3;
        }
        return words >= 6 ? 1.6 : words >= 4 ? 0.8 : words == 3 ? 0.3 : rule != null && rule.isInSentence() ? -0.5 : -0.8;
    }

    private static double form(List<Token> words, char last) {
        var spoken = words.stream().anyMatch(word -> word.in(Lexicon.SPOKEN_WORDS)) ? 0.8 : 0;
        return spoken + (last == ',' ? 1 : last == '?' || last == '!' ? 0.5 : 0);
    }

    private static double proof(Rule rule) {
        if (rule == null) {
            return 0;
        }
        return switch (rule) {
            case SUBJECT_VERB, INVERTED, ACCORDING_TO, DASH -> 2.2;
            case VERB_BEFORE -> 1.8;
            case COORDINATED, CONTINUED, PASSIVE -> 1.5;
            case COLON_SENTENCE -> 1;
            case CUE_NOUN, COLON -> 0.8;
            default -> 0;
        };
    }

    private double doubt(Draft draft, int words, Rule rule) {
        var against = 0.0;
        if (words <= 3 && TitleDoubt.ARTICLES.contains(document.wordBefore(draft.token, 1))
                && !(rule != null && rule.isInSentence())) {
            against += 0.5;
        }
        if (isAttribute(draft) && !(rule != null && rule.isInSentence())) {
            against += 1;
        }
        if (isAttribute(draft) && rule != null && rule.isTag() || Descriptions.holdsTitle(document, draft.token)) {
            against += 2;
        }
        if (draft.quoted.single() && (rule == null || !rule.isInSentence())) {
            against += 1;
        }
        return against + (draft.quoted.closed() || draft.quoted.continued() ? 0 : 0.3);
    }

    /** "A “get out of jail free” card". */
    private boolean isAttribute(Draft draft) {
        int next = draft.token + 1;
        return TitleDoubt.ARTICLES.contains(document.wordBefore(draft.token, 1)) && next < draft.sentence.end()
                && document.token(next).isSmall()
                && !document.token(next).in(Lexicon.PREPOSITIONS) && !document.token(next).in(Lexicon.CONJUNCTIONS)
                && !document.token(next).in(Lexicon.AUXILIARIES);
    }
}
