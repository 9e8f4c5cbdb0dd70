package org.pullquote.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What speaks for a title, a name or a nickname between the marks, and against words of somebody. */
final class TitleDoubt {

    static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "his", "her", "their", "its");
    private static final int LONGEST_TITLE = 20;
    private static final Set<String> SMALL_IN_TITLES = Set.of("the", "a", "an", "of", "and", "in", "on", "to", "for", "at",
            "with", "by", "from", "or", "is", "it", "vs", "'s");
    private static final Set<String> NAMING = Set.of("so-called", "nicknamed", "dubbed", "titled", "entitled", "known",
            "named", "retitled", "renamed", "called");
    private static final Set<String> CALLING = Set.of("call", "refer", "dub", "label", "brand", "nickname", "hail", "christen");
    private static final Set<String> SHOUTING = Set.of("chant", "cry", "exclaim", "holler", "scream", "shout", "yell");
    private static final Set<String> INTRODUCING = Set.of(",", ":");
    private static final Set<String> LINKS = Set.of("and", "with", "in", "on", "of", "from", "for", "to", "behind", "'s",
            "include", "includes", "including", "included", "like");

    private final Document document;

    TitleDoubt(Document document) {
        this.document = document;
    }

    /** The higher, the more likely a title. */
    double against(Draft draft, List<Token> words, boolean knownTitle) {
        var last = draft.quoted.last(document.text);
        var rule = draft.attribution == null ? null : draft.attribution.rule();
        var first = document.wordBefore(draft.token, 1);
        var second = document.wordBefore(draft.token, 2);
        var against = NAMING.contains(first) && !describes(draft) ? 1.2 : 0;
        if (!isTitleCase(words)) {
            return against;
        }
        if (words.size() <= 2 && (rule == Rule.VERB_BEFORE && (isNickname(draft) || isAnswer(draft))
                || rule != null && rule.isTag() && first.isEmpty()
                        && (",!?".indexOf(last) >= 0 || document.token(draft.token + 1).is(",")))) {
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
        if (rule != null && rule.isTag()
                && (!first.isEmpty() && !first.equals(",") && !first.equals(":") || Character.isLetter(last))) {
            against += 1.5;
        }
        if (last == ',' && words.size() <= 6 && (rule == null || !rule.isTag())) {
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
        var first = document.wordBefore(draft.token, 1);
        return CALLING.contains(verb(draft)) && !NAMING.contains(first) && !ARTICLES.contains(first)
                && !Lexicon.TITLE_NOUNS.contains(first);
    }

    /** "Smith said, “Probably.”", "fans shouting “Encore”". */
    private boolean isAnswer(Draft draft) {
        var shouted = draft.attribution.cue() == draft.token - 1 && SHOUTING.contains(verb(draft));
        return shouted || INTRODUCING.contains(document.wordBefore(draft.token, 1))
                && draft.token - draft.attribution.cue() <= 3 && !CueVerbs.describes(verb(draft));
    }

    private String verb(Draft draft) {
        var form = document.token(draft.attribution.cue()).lower();
        return Objects.requireNonNullElse(CueVerbs.lemma(form), form);
    }

    private static boolean isShouted(Token word) {
        return word.text().equals(word.text().toUpperCase(Locale.ROOT));
    }

    static boolean isTitleCase(List<Token> words) {
        if (words.size() > LONGEST_TITLE) {
            return false;
        }
        if (words.size() > 2 && words.stream().allMatch(TitleDoubt::isShouted)) {
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
}
