package org.pullquote.fulltext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pullquote.fulltext.Words.Word;

/**
 * Writes terms in the notation of PostgreSQL's tsvector and tsquery, each term quoted. The stem of a word of a text has
 * the mark of its level there, which grows with its frequency: so the index finds the best hits without reading the others.
 */
final class TextSearchTypes {

    /** Marks by level: of frequencies from 1, 2, 4 and 8 on. No word starts with a mark. */
    private static final List<String> LEVELS = List.of("", "+", "*", "#");
    private static final int HIGHEST = LEVELS.size() - 1;
    private static final String STEM_OF_NAME = "!";

    private TextSearchTypes() {
    }

    static String vector(Terms terms) {
        var vector = new StringBuilder();
        terms.frequencies().forEach((term, frequency) -> vector
                .append(quoted(Terms.isName(term) ? term : mark(terms, frequency.sum()) + term)).append(' '));
        return vector.toString();
    }

    private static String mark(Terms terms, int frequency) {
        return terms.ofNames() ? STEM_OF_NAME
                : LEVELS.get(Math.min(HIGHEST, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(frequency)));
    }

    /** Finds every document that matches. */
    static String query(Words words) {
        return all(words, word -> Stream.concat(words.inTexts() ? ofText(word, 0, HIGHEST) : Stream.empty(),
                words.inNames() ? ofName(word) : Stream.empty()));
    }

    /**
     * Find the documents that match, each by one of these queries, the best by the first: names, then texts, by the sum of the
     * levels of the words that weigh most and least there.
     */
    static List<String> bestFirst(Words words) {
        var queries = new ArrayList<String>();
        if (words.inNames()) {
            queries.add(all(words, TextSearchTypes::ofName));
        }
        for (int sum = 2 * HIGHEST; words.inTexts() && sum >= 0; sum--) {
            for (int least = sum / 2; least >= Math.max(0, sum - HIGHEST); least--) {
                if (least == sum - least || words.all().size() > 1) {
                    queries.add(texts(words, least, sum - least));
                }
            }
        }
        return queries;
    }

    private static String texts(Words words, int least, int most) {
        var between = all(words, word -> ofText(word, least, most));
        return least == most ? between : between + " & " + any(words, least) + " & " + any(words, most);
    }

    private static String all(Words words, Function<Word, Stream<String>> terms) {
        return words.all().stream().map(word -> anyOf(terms.apply(word))).collect(Collectors.joining(" & "));
    }

    private static String any(Words words, int level) {
        return anyOf(words.all().stream().flatMap(word -> ofText(word, level, level)));
    }

    private static String anyOf(Stream<String> terms) {
        return terms.collect(Collectors.joining(" | ", "(", ")"));
    }

    private static Stream<String> ofText(Word word, int lowest, int highest) {
        return LEVELS.subList(lowest, highest + 1).stream().flatMap(mark -> ofStem(word, mark));
    }

    private static Stream<String> ofName(Word word) {
        var name = quoted(word.name()) + (word.isBeginning() ? ":*" : "");
        return Stream.concat(ofStem(word, STEM_OF_NAME), Stream.of(name));
    }

    private static Stream<String> ofStem(Word word, String mark) {
        return Stream.ofNullable(word.stem()).map(stem -> quoted(mark + stem));
    }

    private static String quoted(String term) {
        return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
