package org.pullquote.search;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;

import org.pullquote.fulltext.FullTextIndex.Document;

/** All documents of the database, read a batch at a time. */
final class DocumentBatches implements Iterator<List<Document>> {

    // A body can be a million characters long.
    private static final int SIZE = 100;

    private final DocumentRows rows;
    private final Queue<SearchType> types = new ArrayDeque<>(List.of(SearchType.values()));
    private List<Long> next;

    DocumentBatches(DocumentRows rows) {
        this.rows = rows;
        readOn(0);
    }

    private void readOn(long after) {
        next = rows.ids(types.element(), after, SIZE);
        while (next.isEmpty() && types.size() > 1) {
            types.remove();
            next = rows.ids(types.element(), 0, SIZE);
        }
    }

    @Override
    public boolean hasNext() {
        return !next.isEmpty();
    }

    @Override
    public List<Document> next() {
        var documents = rows.read(types.element(), next);
        readOn(next.get(next.size() - 1));
        return documents;
    }
}
