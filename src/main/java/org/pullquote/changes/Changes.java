package org.pullquote.changes;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a transaction has touched. It is told to all observers in this process once it is committed, before the write is
 * acknowledged, and to the other processes that share the database.
 *
 * @param rows of the types that the schema calls so; an empty set for any row of the type
 * @param anything whether it may have touched more than these
 */
public record Changes(Map<String, Set<Long>> rows, boolean anything) {

    public static final Changes ANYTHING = new Changes(Map.of(), true);

    private static final String ANY = "*";

    public Changes {
        rows = Map.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty() && !anything;
    }

    /** Whether this row may have changed. */
    public boolean touch(String type, long row) {
        var touched = rows.get(type);
        return anything || touched != null && (touched.isEmpty() || touched.contains(row));
    }

    /** @param most characters; where more are needed the text stands for {@link #ANYTHING} */
    String text(int most) {
        if (anything) {
            return ANY;
        }
        var text = new StringBuilder();
        new TreeMap<>(rows).forEach((type, touched) -> text.append(text.isEmpty() ? "" : " ").append(type).append(':')
                .append(touched.isEmpty() ? ANY : touched.stream().map(String::valueOf).collect(Collectors.joining(","))));
        return text.length() > most ? ANY : text.toString();
    }

    /** What another process has told; anything where it speaks otherwise than this one. */
    static Changes parse(String text) {
        try {
            return text.equals(ANY) ? ANYTHING
                    : new Changes(Arrays.stream(text.split(" ")).map(type -> type.split(":"))
                            .collect(Collectors.toMap(type -> type[0], type -> rows(type[1]))), false);
        } catch (RuntimeException unknown) {
            return ANYTHING;
        }
    }

    private static Set<Long> rows(String text) {
        return text.equals(ANY) ? Set.of() : Arrays.stream(text.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }
}
