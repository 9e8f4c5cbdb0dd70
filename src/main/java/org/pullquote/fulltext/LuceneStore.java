package org.pullquote.fulltext;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.pullquote.fulltext.FullTextIndex.Document;

import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/** A Lucene index on disk, in memory or in a snapshot. What is written is durable and visible when the call returns. */
final class LuceneStore implements Closeable {

    private static final String STAMP = "stamp";

    private final Directory directory;
    // Null where the index is only read.
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private LuceneStore(Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    static LuceneStore writing(Directory directory) throws IOException {
        var writer = open(directory);
        return new LuceneStore(directory, writer, new SearcherManager(writer, null));
    }

    static LuceneStore reading(Directory directory) throws IOException {
        return new LuceneStore(directory, null, new SearcherManager(directory, null));
    }

    private static IndexWriter open(Directory directory) throws IOException {
        try {
            return new IndexWriter(directory, config(OpenMode.CREATE_OR_APPEND));
        } catch (LockObtainFailedException inUse) {
            throw inUse;
        } catch (IOException | IllegalArgumentException unreadable) {
            // Written by another version or damaged: without a stamp, it is built anew. Lucene would read what it replaces.
            for (var file : directory.listAll()) {
                directory.deleteFile(file);
            }
            return new IndexWriter(directory, config(OpenMode.CREATE));
        }
    }

    private static IndexWriterConfig config(OpenMode mode) {
        return new IndexWriterConfig(null).setOpenMode(mode).setRAMBufferSizeMB(32).setCommitOnClose(false);
    }

    /** @param changes the document of each key, null for one to forget */
    void apply(Map<String, Document> changes, String stamp) throws IOException {
        try {
            // Making terms costs more than writing rows: all cores do it.
            changes.entrySet().parallelStream().forEach(change -> apply(change.getKey(), change.getValue()));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        commit(stamp);
    }

    void rebuild(Iterator<List<Document>> batches, String stamp) throws IOException {
        writer.deleteAll();
        while (batches.hasNext()) {
            batches.next().parallelStream().forEach(
                    document -> apply(LuceneDocuments.key(document.type(), document.row()), document));
        }
        commit(stamp);
    }

    private void apply(String key, Document document) {
        try {
            if (document == null) {
                writer.deleteDocuments(new Term(LuceneDocuments.KEY, key));
            } else {
                writer.updateDocument(new Term(LuceneDocuments.KEY, key), LuceneDocuments.of(document));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void commit(String stamp) throws IOException {
        writer.setLiveCommitData(Map.of(STAMP, stamp).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** The stamp of the last write; empty for a new index. */
    String stamp() {
        if (writer == null) {
            return search(searcher -> ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData()
                    .getOrDefault(STAMP, ""));
        }
        var data = writer.getLiveCommitData();
        if (data != null) {
            for (var entry : data) {
                if (entry.getKey().equals(STAMP)) {
                    return entry.getValue();
                }
            }
        }
        return "";
    }

    /** Writes the index into an empty directory, as one segment in one file, which opens fastest. */
    void copyTo(Directory target) throws IOException {
        var merging = new TieredMergePolicy();
        merging.setNoCFSRatio(1);
        var stamp = stamp();
        search(searcher -> {
            try (var copy = new IndexWriter(target, config(OpenMode.CREATE).setMergePolicy(merging))) {
                var segments = new ArrayList<CodecReader>();
                for (var leaf : searcher.getIndexReader().leaves()) {
                    segments.add(SlowCodecReaderWrapper.wrap(leaf.reader()));
                }
                copy.addIndexes(segments.toArray(CodecReader[]::new));
                copy.forceMerge(1);
                copy.setLiveCommitData(Map.of(STAMP, stamp).entrySet());
                copy.commit();
            }
            return target;
        });
    }

    <T> T search(Search<T> search) {
        try {
            var searcher = searchers.acquire();
            try {
                return search.run(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer != null) {
            writer.close();
        }
        directory.close();
    }

    @FunctionalInterface
    interface Search<T> {
        T run(IndexSearcher searcher) throws IOException;
    }
}
