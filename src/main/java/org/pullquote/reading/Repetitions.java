package org.pullquote.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Few words between marks, as headlines have them, that a longer quotation of the text holds: who said this said them. */
final class Repetitions {

    private static final int MOST_WORDS = 8;
    private static final int MOST_IN_HEADLINES = 20;
    /** Quotations looked at for a part of a headline's. */
    private static final int MOST_DRAFTS = 100;
    private static final double SURE_ENOUGH = 0.7;
    /** Paragraph of a headline's second line or of the caption that repeats it. */
    private static final int LAST_HEADLINE = 1;
    /** Words below the headline, where fewer are as often a common phrase. */
    private static final int FEWEST_BELOW = 3;
    /** Letters that a single word has at least, so that it is not anybody's. */
    private static final int SHORTEST = 5;

    private final Map<String, List<Draft>> wanted = new HashMap<>();
    private final Set<Integer> lengths = new HashSet<>();

    /** Tells the speakers of those that have none, or one by nothing but the text around. */
    static void attribute(List<Draft> drafts) {
        var repetitions = new Repetitions();
        drafts.stream().filter(draft -> !isSure(draft)).forEach(repetitions::want);
        if (!repetitions.wanted.isEmpty()) {
            drafts.stream().filter(Repetitions::isSure).forEach(repetitions::give);
        }
        repetitions.partsInHeadlines(drafts);
    }

    private static boolean isSure(Draft draft) {
        return draft.kept && draft.attribution != null && draft.attribution.rule().confidence() >= SURE_ENOUGH;
    }

    /** A headline that quotes more than the text below does. */
    private void partsInHeadlines(List<Draft> drafts) {
        for (Draft headline : drafts.subList(0, Math.min(MOST_IN_HEADLINES, drafts.size()))) {
            if (headline.quoted.paragraph() > LAST_HEADLINE) {
                return;
            }
            var words = headline.words;
            if (headline.attribution == null && words.size() <= MOST_WORDS) {
                var whole = joined(words, 0, words.size());
                drafts.stream().limit(MOST_DRAFTS).filter(draft -> draft.sentence != headline.sentence && isSure(draft))
                        .filter(draft -> isPart(draft.words, whole)).findFirst()
                        .ifPresent(draft -> repeat(headline, draft));
            }
        }
    }

    private static boolean isPart(List<Token> words, String whole) {
        return words.size() >= FEWEST_BELOW && words.size() <= MOST_WORDS
                && (' ' + whole).contains(' ' + joined(words, 0, words.size()));
    }

    private void want(Draft draft) {
        var words = draft.words;
        if (draft.quoted.paragraph() > LAST_HEADLINE && (words.size() < FEWEST_BELOW || TitleDoubt.isTitleCase(words))) {
            return;
        }
        var single = words.size() == 1 && (words.get(0).text().length() < SHORTEST || words.get(0).in(Lexicon.SPOKEN_WORDS));
        if (!words.isEmpty() && words.size() <= MOST_WORDS && !single) {
            lengths.add(words.size());
            wanted.computeIfAbsent(joined(words, 0, words.size()), unknown -> new ArrayList<>()).add(draft);
        }
    }

    private void give(Draft source) {
        var words = source.words;
        for (int length : lengths) {
            for (int i = 0; i + length <= words.size(); i++) {
                var part = joined(words, i, i + length);
                if (wanted.containsKey(part) && !TitleDoubt.isTitleCase(words.subList(i, i + length))) {
                    wanted.remove(part).forEach(draft -> repeat(draft, source));
                }
            }
        }
    }

    private static void repeat(Draft draft, Draft source) {
        draft.attribution = new Attribution(source.attribution.speaker(), -1, Rule.REPEATED);
        draft.kept = true;
        draft.score = Math.max(draft.score, Judgement.ENOUGH);
    }

    private static String joined(List<Token> words, int from, int to) {
        var joined = new StringBuilder();
        words.subList(from, to).forEach(word -> joined.append(word.lower()).append(' '));
        return joined.toString();
    }
}
