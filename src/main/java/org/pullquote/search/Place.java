package org.pullquote.search;

import java.util.List;
import java.util.stream.Stream;

import org.pullquote.fulltext.FullTextIndex.Hit;
import org.pullquote.graphql.Cursor;

/**
 * Where a hit stands in the whole result.
 *
 * @param rank counted from 1; 0 for the place before the first hit
 * @param hit null for the place before the first
 */
record Place(int rank, Hit hit) {

    static final Place START = new Place(0, null);

    Place next(Hit following) {
        return new Place(rank + 1, following);
    }

    Cursor cursor() {
        return new Cursor(List.of(String.valueOf(rank), String.valueOf(hit.score()), hit.type(), String.valueOf(hit.row())));
    }

    /** The score of the hit that the cursor stands at. */
    static double score(Cursor cursor) {
        return Double.parseDouble(cursor.keys().get(1));
    }

    static Place decode(String after, String scope) {
        var keys = Cursor.decode(after, scope, "after", 4).keys();
        var type = keys.get(2);
        try {
            var hit = new Hit(type, Long.parseLong(keys.get(3)), Double.parseDouble(keys.get(1)));
            var rank = Integer.parseInt(keys.get(0));
            if (rank > 0 && Stream.of(SearchType.values()).anyMatch(known -> known.typeName().equals(type))) {
                return new Place(rank, hit);
            }
        } catch (NumberFormatException malformed) {
            // the same answer as for any other malformed cursor
        }
        throw Cursor.bad("after");
    }
}
