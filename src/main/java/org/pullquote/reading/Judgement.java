package org.pullquote.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Tells somebody's words from titles, nicknames and irony between the same marks. */
final class Judgement {

    /** From this score on words are a quotation. */
    static final double ENOUGH = 1.0;

    private static final int LONGEST_TITLE = 20;
    private static final Set<String> SMALL_IN_TITLES = Set.of("the", "a", "an", "of", "and", "in", "on", "to", "for", "at",
            "with", "by", "from", "or", "is", "it", "vs", "'s");
    private static final Set<String> NAMING = Set.of("so-called", "nicknamed", "dubbed", "titled", "entitled", "known",
            "named", "retitled", "renamed", "called");
    private static final Set<String> CALLING = Set.of("call", "refer", "dub", "label", "brand", "nickname", "hail", "christen");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "his", "her", "their", "its");
    private static final Set<String> LINKS = Set.of("and", "with", "in", "on", "of", "from", "for", "to", "behind", "'s",
            "include",
            "includes", "including", "included", "like");

    private final Document document;

    Judgement(Document document) {
        this.document = document;
    }

    /** @param alone whether nothing else stands in the sentence */
    void judge(Draft draft, boolean alone, boolean knownTitle) {
        var words = words(document, draft.quoted);
        if (words.isEmpty() || isNote(draft.quoted.text(document.text))) {
            draft.score = 0;
        } else {
            var last = draft.quoted.last(document.text);
            var rule = draft.attribution == null ? null : draft.attribution.rule();
            draft.score = length(words.size(), rule) + form(words, last) + (alone ? 2 : 0) + proof(rule)
                    - title(draft, words, last, rule, knownTitle) - doubt(draft, words.size(), rule);
        }
        draft.kept = draft.score >= ENOUGH;
    }

    /** "(Laughter.)": not said but told. */
    private static boolean isNote(String words) {
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
            case COORDINATED, CONTINUED -> 1.5;
            case COLON_SENTENCE, PASSIVE -> 1;
            case CUE_NOUN, COLON -> 0.8;
            default -> 0;
        };
    }

    private double title(Draft draft, List<Token> words, char last, Rule rule, boolean knownTitle) {
        var first = before(draft, 1);
        var second = before(draft, 2);
        var against = NAMING.contains(first) && !describes(draft) ? 1.2 : 0;
        if (!isTitleCase(words)) {
            return against;
        }
        if (rule == Rule.VERB_BEFORE && words.size() <= 2 && (isNickname(draft) || isAnswer(draft))) {
            return against;
        }
        against += 1.5;
        if (Lexicon.TITLE_NOUNS.contains(first) || LINKS.contains(first)) {
            against += 1.2;
        }
        if (Lexicon.TITLE_NOUNS.contains(second) && first.equals(",")) {
            against += 2.5;
        }
        if (isExplained(draft)) {
            against += 2.5;
        }
        if (isTagged(rule) && (!first.isEmpty() && !first.equals(",") && !first.equals(":") || Character.isLetter(last))) {
            against += 1.5;
        }
        if (last == ',' && words.size() <= 6 && rule != Rule.SUBJECT_VERB && rule != Rule.INVERTED) {
            against += 1;
        }
        return against + (knownTitle ? 2 : 0);
    }

    /** "“Tin Heart,” a song that she wrote". */
    private boolean isExplained(Draft draft) {
        int next = draft.token + 1;
        next += next < draft.sentence.end() && document.token(next).is(",") ? 1 : 0;
        return next + 1 < draft.sentence.end() && ARTICLES.contains(document.token(next).lower())
                && document.token(next + 1).in(Lexicon.TITLE_NOUNS);
    }

    private boolean describes(Draft draft) {
        return draft.attribution != null && draft.attribution.cue() >= 0 && draft.attribution.cue() < draft.token
                && CueVerbs.describes(document.token(draft.attribution.cue()).lower());
    }

    /** "Called the winner “Miss Piggy”": names that somebody gives another are words of theirs. */
    private boolean isNickname(Draft draft) {
        var first = before(draft, 1);
        return CALLING.contains(verb(draft)) && !NAMING.contains(first) && !ARTICLES.contains(first)
                && !Lexicon.TITLE_NOUNS.contains(first);
    }

    /** "Smith said, “Probably.”" */
    private boolean isAnswer(Draft draft) {
        var introduced = before(draft, 1).equals(",") || before(draft, 1).equals(":");
        return introduced && draft.token - draft.attribution.cue() <= 3 && !CueVerbs.describes(verb(draft));
    }

    private String verb(Draft draft) {
        var form = document.token(draft.attribution.cue()).lower();
        return Objects.requireNonNullElse(CueVerbs.lemma(form), form);
    }

    static boolean isTitleCase(List<Token> words) {
        if (words.size() > LONGEST_TITLE) {
            return false;
        }
        int content = 0;
        for (Token word : words) {
            if (!word.in(SMALL_IN_TITLES)) {
                content++;
                if (!word.isCapital() && !word.isNumber()) {
                    return false;
                }
            }
        }
        return content > 0;
    }

    private double doubt(Draft draft, int words, Rule rule) {
        var against = 0.0;
        if (words <= 3 && ARTICLES.contains(before(draft, 1)) && !(rule != null && rule.isInSentence())) {
            against += 0.5;
        }
        if (isAttribute(draft) && !(rule != null && rule.isInSentence())) {
            against += 1;
        }
        if (isAttribute(draft) && isTagged(rule) || Descriptions.holdsTitle(document, draft.token)) {
            against += 2;
        }
        if (draft.quoted.single() && (rule == null || !rule.isInSentence())) {
            against += 1;
        }
        return against + (draft.quoted.closed() || draft.quoted.continued() ? 0 : 0.3);
    }

    private static boolean isTagged(Rule rule) {
        return rule == Rule.SUBJECT_VERB || rule == Rule.INVERTED;
    }

    /** "A “get out of jail free” card". */
    private boolean isAttribute(Draft draft) {
        int next = draft.token + 1;
        return ARTICLES.contains(before(draft, 1)) && next < draft.sentence.end() && document.token(next).isSmall()
                && !document.token(next).in(Lexicon.PREPOSITIONS) && !document.token(next).in(Lexicon.CONJUNCTIONS)
                && !document.token(next).in(Lexicon.AUXILIARIES);
    }

    /** The token so many places in front of the quotation, within its sentence. */
    private String before(Draft draft, int places) {
        int index = draft.token - places;
        return index < draft.sentence.first() ? "" : document.token(index).lower();
    }
}
