package org.pullquote.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells verbs that introduce somebody's words from the same words in other uses. */
final class Cues {

    private static final Set<String> PASSIVE_OF = Set.of("ask", "tell", "quote", "remind", "inform", "advise", "urge", "cite",
            "call", "dub", "describe", "label", "brand", "hail", "accuse", "praise", "criticize", "criticise", "blame",
            "mock", "ridicule", "slam", "attack", "characterize", "portray", "deem", "nickname", "term", "report", "charge",
            "applaud", "laud", "thank", "credit");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> BEHIND_PRESS = Set.of("conference", "corps", "junket", "office", "officer", "release",
            "secretary", "statement", "tour");
    /** What goes on or shows something as often as it introduces words. */
    private static final Set<String> GOING_ON = Set.of("continue", "reflect");
    private static final Set<String> WITH_TO = Set.of("continue", "relate");
    /** Behind "ruled", which rules the box office as well. */
    private static final Set<String> RULED = Set.of("that", ",", ".", ":", "it", "he", "she", "they");
    private static final Set<String> HEARD = Set.of("alleged", "believed", "reported", "said", "thought");
    private static final Set<String> CALLS = Set.of("close", "conference", "curtain", "phone", "video", "wake-up");
    private static final Set<String> BE = Set.of("was", "were", "been", "being", "be", "is", "are", "get", "got", "gets",
            "when", "if");
    private static final Set<String> LIKE_PRONOUNS = Set.of("that", "this", "these", "those", "both", "all", "most", "some",
            "many", "several", "each", "one", "two", "three", "another", "such", "other", "no", "few");
    private static final Set<String> ADJECTIVES = Set.of("new", "first", "own", "recent", "official", "special", "big",
            "good", "public", "final", "news", "latest", "long", "short", "now-deleted", "viral", "heartfelt");
    private static final Set<String> BEFORE_BASE = Set.of("to", "they", "we", "i", "you", "who", "and", "people", "not",
            "n't", "fans", "others");

    /** Verbs that tell of speech only together with the word behind them: shot back, pointed out. */
    private static final Map<String, Set<String>> PHRASAL = phrasal("""
            point points pointed pointing out
            shoot shoots shot shooting fire fires fired firing hit hits hitting clap claps clapped clapping back
            go goes went going on
            open opens opened opening up
            sum sums summed summing up
            weigh weighs weighed weighing in
            """);

    private final Document document;

    Cues(Document document) {
        this.document = document;
    }

    private static Map<String, Set<String>> phrasal(String lines) {
        var particles = new HashMap<String, Set<String>>();
        lines.lines().forEach(line -> {
            var words = List.of(line.split(" "));
            var particle = Set.of(words.get(words.size() - 1));
            words.forEach(verb -> particles.put(verb, particle));
        });
        return particles;
    }

    /** Whether the token is a verb that introduces words, and not a noun or a passive. */
    boolean isCue(int from, int index) {
        var token = document.token(index);
        if (token.isQuotation()) {
            return false;
        }
        if (token.is("put") || token.is("puts")) {
            return next(index).equals("it");
        }
        if (PHRASAL.getOrDefault(token.lower(), Set.of()).contains(next(index))) {
            return !goesOnWithPart(index + 2);
        }
        var lemma = CueVerbs.lemma(token.lower());
        if (lemma == null || token.isName() || !token.isSmall() && !document.startsSentence(index)) {
            return false;
        }
        if (isOtherUse(from, index, lemma)) {
            return false;
        }
        return index == from
                || !isAttribute(index) && !isNoun(from, index, token, lemma) && !isPassive(from, index)
                        && (introduces(index) || !isParticipleOf(document.token(index - 1), token));
    }

    /**
     * "A phone call", "was agreed by", "the press secretary", "that writing it was hard", "is said to be", "continued to rise".
     */
    private boolean isOtherUse(int from, int index, String lemma) {
        var token = document.token(index);
        var previous = index > from ? document.token(index - 1).lower() : "";
        return GOING_ON.contains(lemma) && goesOnWithPart(index + 1)
                || token.is("ruled") && !RULED.contains(next(index))
                || lemma.equals("rejoin") && previous.equals("to")
                || lemma.equals("reflect") && ARTICLES.contains(next(index))
                || token.is("call") && CALLS.contains(previous)
                || token.is("press") && BEHIND_PRESS.contains(next(index))
                || token.lower().endsWith("ing") && previous.equals("that")
                || BE.contains(previous) && next(index).equals("by")
                || next(index).equals("to") && (WITH_TO.contains(lemma) || token.in(HEARD) && BE.contains(previous));
    }

    /** "Could not go on “patching up” the law": a quotation that is no sentence of its own. */
    private boolean goesOnWithPart(int index) {
        var token = index < document.tokens.size() ? document.token(index) : null;
        return token != null && token.isQuotation() && token.quoted().words().end() > token.quoted().words().start()
                && Character.isLowerCase(document.text.codePointAt(token.quoted().words().start()));
    }

    /** The word behind a token; empty behind the last. */
    private String next(int index) {
        return index + 1 < document.tokens.size() ? document.token(index + 1).lower() : "";
    }

    /** "Smith’s alleged part in it", "a reported friend": an adjective, and nothing that Smith alleges. */
    private boolean isAttribute(int index) {
        var previous = document.token(index - 1);
        var next = index + 1 < document.tokens.size() ? document.token(index + 1) : document.token(index);
        var owned = previous.isPossessive() && index > 1 && document.token(index - 2).isCapital();
        return document.token(index).lower().endsWith("ed") && (owned || ARTICLES.contains(previous.lower())) && next.isSmall()
                && !next.in(Lexicon.PREPOSITIONS)
                && !next.in(Lexicon.DETERMINERS) && !next.in(Lexicon.CONJUNCTIONS) && !next.in(Lexicon.SUBJECT_PRONOUNS);
    }

    /** Whether a verb in front of a quotation is in the passive: was called “…”, a move branded a “…” by Smith. */
    boolean isPassive(int from, int index, int quotation) {
        var agent = quotation + 1 < document.tokens.size() && document.token(quotation + 1).is("by");
        return isPassive(from, index) || agent && index > from && CueVerbs.describes(document.token(index).lower())
                && document.token(index).lower().endsWith("ed") && document.token(index - 1).isSmall();
    }

    /** Whether it is a verb in the passive: was called. */
    boolean isPassive(int from, int index) {
        var token = document.token(index);
        var lemma = CueVerbs.lemma(token.lower());
        if (lemma == null || !PASSIVE_OF.contains(lemma) || token.lower().endsWith("ing") || token.is(lemma)
                || token.lower().endsWith("s")) {
            return false;
        }
        if (next(index).equals("by")) {
            return true;
        }
        int before = index - 1;
        while (before > from && (document.token(before).isAdverb() || document.token(before).is("once")
                || document.token(before).is("often"))) {
            before--;
        }
        if (before < from) {
            return false;
        }
        var previous = document.token(before);
        return previous.in(BE) || previous.is("'s") && lemma.equals("call")
                || previous.in(Lexicon.TITLE_NOUNS) && CueVerbs.describes(token.lower());
    }

    /** "Fans shouting “Bravo”". */
    private boolean introduces(int index) {
        return index + 1 < document.tokens.size() && document.token(index + 1).isQuotation()
                && !CueVerbs.describes(document.token(index).lower());
    }

    /** "Tweets accusing her": the tweets are not quoted. */
    private static boolean isParticipleOf(Token previous, Token token) {
        return token.lower().endsWith("ing") && previous.isSmall() && !previous.in(Lexicon.ROLES)
                && !previous.in(Lexicon.RELATIONS) && !previous.in(Lexicon.CUE_NOUNS) && !previous.in(Lexicon.AUXILIARIES)
                && !previous.in(Lexicon.CONJUNCTIONS) && !previous.in(Lexicon.PREPOSITIONS) && !previous.isAdverb()
                && !previous.in(Lexicon.SUBJECT_PRONOUNS) && !previous.is("him") && !previous.is("her")
                && !previous.is("them") && !previous.is("not") && !previous.is("began") && !previous.is("started")
                && !previous.is("continued") && !previous.is("kept");
    }

    private boolean isNoun(int from, int index, Token token, String lemma) {
        var previous = document.token(index - 1);
        var form = token.lower();
        var base = form.equals(lemma);
        if (base || form.equals(lemma + "s")) {
            if (previous.in(Lexicon.DETERMINERS) && !previous.in(LIKE_PRONOUNS)) {
                return true;
            }
        }
        if (!CueVerbs.mayBeNoun(form) || form.equals("read") || form.equals("reads") && previous.in(Lexicon.CUE_NOUNS)) {
            return false;
        }
        if (token.is("states")) {
            return !previous.isSmall() || previous.in(Lexicon.DETERMINERS) || previous.in(Lexicon.PREPOSITIONS);
        }
        if (token.is("state") || previous.in(Lexicon.DETERMINERS) || previous.in(Lexicon.PREPOSITIONS) && !previous.is("to")
                || previous.isPossessive() || previous.in(ADJECTIVES)
                || index - 2 >= from && document.token(index - 2).in(Lexicon.DETERMINERS) && previous.isSmall()
                        && !previous.in(Lexicon.ROLES) && !previous.in(Lexicon.RELATIONS)) {
            return true;
        }
        if (base) {
            return !(previous.in(BEFORE_BASE) || previous.in(Lexicon.AUXILIARIES) || previous.lower().endsWith("n't")
                    || previous.isAdverb() || previous.lower().endsWith("s"));
        }
        return !(previous.in(Lexicon.SUBJECT_PRONOUNS) || previous.isCapital() || previous.isAdverb() || previous.is(",")
                || previous.is(")") || previous.in(Lexicon.ROLES) || previous.in(Lexicon.RELATIONS)
                || previous.in(Lexicon.AUXILIARIES) || previous.isQuotation());
    }
}
