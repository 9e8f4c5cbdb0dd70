package org.pullquote.persistence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a name or a title sorts: without accents, case and leading article; "The Godfather" stands under G. */
public final class SortKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|an|a) (?=.)");

    private SortKey() {
    }

    public static String of(String name) {
        var folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        var words = SEPARATORS.matcher(folded.replaceAll("['’]", "")).replaceAll(" ").strip();
        var moved = ARTICLE.matcher(words).replaceFirst("");
        return moved.isEmpty() ? folded : moved;
    }
}
