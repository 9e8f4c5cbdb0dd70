package org.pullquote.fulltext;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes terms in the notation of PostgreSQL's tsvector and tsquery, each term quoted. */
final class TextSearchTypes {

    private TextSearchTypes() {
    }

    static String vector(Terms terms) {
        var vector = new StringBuilder();
        terms.places().forEach((term, places) -> places.appendTo(vector.append(quoted(term)).append(':')).append(' '));
        return vector.toString();
    }

    static String query(Words words) {
        return words.all().stream().map(TextSearchTypes::anyOf).collect(Collectors.joining(" & "));
    }

    private static String anyOf(Words.Word word) {
        var terms = word.terms().stream().sorted().map(TextSearchTypes::quoted);
        var prefix = Stream.ofNullable(word.prefix()).map(beginning -> quoted(beginning) + ":*");
        return Stream.concat(terms, prefix).collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String quoted(String term) {
        return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
