package org.pullquote.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.pullquote.fulltext.FullTextIndex.Document;
import org.pullquote.quote.Verification;

/** What is indexed of a row of each type. */
public final class Documents {

    private Documents() {
    }

    public static Document person(long id, String name, List<String> aliases) {
        return new Document(SearchType.PERSON.typeName(), id, Stream.concat(Stream.of(name), aliases.stream()).toList(),
                List.of());
    }

    /** @param originalTitle null where it is the title */
    public static Document film(long id, String title, String originalTitle, List<String> aliases) {
        var titles = Stream.concat(Stream.of(title, originalTitle).filter(Objects::nonNull), aliases.stream());
        return new Document(SearchType.FILM.typeName(), id, titles.toList(), List.of());
    }

    /** @param summary null where there is none */
    public static Document article(long id, String headline, String summary, List<String> tags, String body) {
        var texts = List.of(headline, Objects.requireNonNullElse(summary, ""), String.join("\n", tags), body);
        return new Document(SearchType.ARTICLE.typeName(), id, List.of(), texts);
    }

    /** For a quote whose verification {@link #isIndexed}. */
    public static Document quote(long id, String text) {
        return new Document(SearchType.QUOTE.typeName(), id, List.of(), List.of(text));
    }

    public static boolean isIndexed(Verification verification) {
        return verification != Verification.MISATTRIBUTED && verification != Verification.RETRACTED;
    }
}
