package org.pullquote.fulltext;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pullquote.persistence.Where;

/**
 * Finds rows by their words. One implementation for each database; both hold the terms that {@link Analyzer} makes. Writes
 * belong to the transaction of the caller, and to one of their own where there is none.
 */
public interface FullTextIndex {

    /** Adds or replaces these documents. */
    void put(Collection<Document> documents);

    /** Forgets these rows. */
    void remove(String type, Collection<Long> rows);

    /**
     * The best matches, best first, equal scores by type and row.
     *
     * @param types types to look in; empty for all
     * @param after where the page before ended; null for the first page
     */
    List<Hit> search(Words words, Set<String> types, Hit after, int limit);

    /** How many rows of each type match; a type without a match may be left out. */
    Map<String, Integer> count(Words words, Set<String> types);

    /** The condition that a list's row, whose id stands in this column, matches the words. */
    Where matches(String type, String idColumn, Words words);

    /** How many rows of each type are indexed; a type without any may be left out. */
    Map<String, Integer> sizes();

    /** Whether the index has every write that the database has kept; a process that was killed may have left one out. */
    boolean isCurrent();

    /** Replaces everything by these documents, read batch by batch; not for a transaction that has written documents. */
    void rebuild(Iterator<List<Document>> batches);

    /**
     * What is indexed of a row.
     *
     * @param type name of its type in the schema
     * @param names names and titles, found by their beginnings too
     * @param texts running text, the weightier first; none where there are names
     */
    record Document(String type, long row, List<String> names, List<String> texts) {

        public Document {
            if (!names.isEmpty() && !texts.isEmpty()) {
                throw new IllegalArgumentException("A document has either names or texts");
            }
        }
    }

    /** A row that matches; the higher the score, the better. */
    record Hit(String type, long row, double score) {
    }
}
