package org.pullquote.fulltext;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.Set;

import org.pullquote.snapshot.SnapshotFile;
import org.pullquote.snapshot.SnapshotFile.Part;

import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;

/** The files of the index in a snapshot, read where they lie. */
final class SnapshotDirectory extends Directory {

    private final SnapshotFile snapshot;

    SnapshotDirectory(SnapshotFile snapshot) {
        this.snapshot = snapshot;
    }

    @Override
    public String[] listAll() {
        return snapshot.parts().keySet().stream().filter(name -> name.startsWith(SnapshotFile.SEARCH))
                .map(name -> name.substring(SnapshotFile.SEARCH.length())).sorted().toArray(String[]::new);
    }

    @Override
    public long fileLength(String name) throws IOException {
        return part(name).length();
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        return new ByteBuffersIndexInput(new ByteBuffersDataInput(snapshot.map(part(name))), name);
    }

    private Part part(String name) throws NoSuchFileException {
        var part = snapshot.parts().get(SnapshotFile.SEARCH + name);
        if (part == null) {
            throw new NoSuchFileException(name);
        }
        return part;
    }

    @Override
    public Set<String> getPendingDeletions() {
        return Set.of();
    }

    @Override
    public void close() {
        // holds nothing open
    }

    @Override
    public void deleteFile(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void sync(Collection<String> names) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void syncMetaData() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void rename(String source, String destination) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Lock obtainLock(String name) {
        throw new UnsupportedOperationException();
    }
}
