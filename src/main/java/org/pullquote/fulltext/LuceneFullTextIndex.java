package org.pullquote.fulltext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.pullquote.persistence.Where;
import org.pullquote.snapshot.BadSnapshot;
import org.pullquote.snapshot.Snapshot;
import org.pullquote.snapshot.SnapshotFile;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;

import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.agroal.api.AgroalDataSource;

/**
 * Keeps the terms in a Lucene index: in memory for a database in memory and for a process that writes nothing, in the snapshot
 * for one, else in a folder beside the
 * database's file. What a transaction writes is seen by all once it has committed, and by nobody before, itself included.
 */
@ApplicationScoped
@IfBuildProperty(name = "pullquote.db", stringValue = "h2")
class LuceneFullTextIndex implements FullTextIndex, IndexFiles {

    private final LuceneStore store;
    private final LuceneStamp stamp;
    private final TransactionSynchronizationRegistry transactions;

    // The stamp's row lock lets one transaction at a time write; the turn lasts until Lucene has what the database has.
    private final Semaphore turn = new Semaphore(1);

    LuceneFullTextIndex(AgroalDataSource dataSource, TransactionSynchronizationRegistry transactions, Snapshot snapshot,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database,
            @ConfigProperty(name = "pullquote.read-only") boolean readOnly,
            @ConfigProperty(name = "pullquote.data") Path data) throws IOException {
        this.store = snapshot.isOpen() ? store(snapshot.file())
                : LuceneStore.writing(readOnly || database.startsWith("jdbc:h2:mem:") ? new ByteBuffersDirectory()
                        : folder(data.resolve("search")));
        this.stamp = new LuceneStamp(dataSource);
        this.transactions = transactions;
    }

    private static LuceneStore store(SnapshotFile snapshot) {
        try {
            return LuceneStore.reading(new SnapshotDirectory(snapshot));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new BadSnapshot("the search index in the snapshot %s cannot be opened: %s".formatted(snapshot.path(),
                    unreadable.getMessage()));
        }
    }

    /** Not the default directory: it maps files through an interface that a native executable lacks. */
    private static Directory folder(Path path) throws IOException {
        return new NIOFSDirectory(path);
    }

    @Override
    public void copyTo(Path folder) throws IOException {
        try (var target = folder(folder)) {
            store.copyTo(target);
        }
    }

    @PreDestroy
    void close() throws IOException {
        store.close();
    }

    @Override
    public void put(Collection<Document> documents) {
        change(changes -> documents.forEach(document -> changes.put(document)));
    }

    @Override
    public void remove(String type, Collection<Long> rows) {
        change(changes -> rows.forEach(row -> changes.remove(type, row)));
    }

    private void change(Consumer<LuceneChanges> change) {
        QuarkusTransaction.joiningExisting().run(() -> change.accept(changes()));
    }

    private LuceneChanges changes() {
        var known = (LuceneChanges) transactions.getResource(LuceneChanges.class);
        if (known != null) {
            return known;
        }
        var name = stamp.renew();
        turn.acquireUninterruptibly();
        var changes = new LuceneChanges(store, turn, name);
        transactions.registerInterposedSynchronization(changes);
        transactions.putResource(LuceneChanges.class, changes);
        return changes;
    }

    @Override
    public List<Hit> search(Words words, Set<String> types, Hit after, int limit) {
        return store.search(searcher -> LuceneQueries.best(searcher, LuceneQueries.query(words, types), after, limit));
    }

    @Override
    public Map<String, Integer> count(Words words, Set<String> types) {
        return count(LuceneQueries.query(words, types));
    }

    private Map<String, Integer> count(Query query) {
        return store.search(searcher -> LuceneQueries.countByType(searcher, query));
    }

    @Override
    public Where matches(String type, String idColumn, Words words) {
        var query = LuceneQueries.query(words, Set.of(type));
        return Where.of(idColumn + " = any(?)", (Object) store.search(searcher -> LuceneQueries.rows(searcher, query)));
    }

    @Override
    public Map<String, Integer> sizes() {
        return count(new MatchAllDocsQuery());
    }

    @Override
    public boolean isCurrent() {
        return store.stamp().equals(stamp.read());
    }

    @Override
    public void rebuild(Iterator<List<Document>> batches) {
        turn.acquireUninterruptibly();
        try {
            store.rebuild(batches, stamp.read());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            turn.release();
        }
    }
}
