package org.pullquote.snapshot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

import org.h2.store.fs.FilePath;

/** H2's file system over a snapshot: {@code snapshot:/pullquote.mv.db} is the database in it, and nothing else is there. */
final class SnapshotPath extends FilePath {

    private static final String SCHEME = "snapshot";
    private static final String ROOT = SCHEME + ":/";

    private final SnapshotFile snapshot;

    private SnapshotPath(SnapshotFile snapshot, String name) {
        this.snapshot = snapshot;
        this.name = name;
    }

    /** The one that H2 makes the others from. */
    static SnapshotPath root(SnapshotFile snapshot) {
        return new SnapshotPath(snapshot, ROOT);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public SnapshotPath getPath(String path) {
        return new SnapshotPath(snapshot, path);
    }

    @Override
    public boolean exists() {
        return isRegularFile() || isDirectory();
    }

    @Override
    public boolean isRegularFile() {
        return name.equals(ROOT + SnapshotFile.DATABASE);
    }

    @Override
    public boolean isDirectory() {
        return name.equals(ROOT);
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public SnapshotPath toRealPath() {
        return this;
    }

    @Override
    public SnapshotPath getParent() {
        return root(snapshot);
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return List.of();
    }

    @Override
    public long size() {
        return snapshot.parts().get(SnapshotFile.DATABASE).length();
    }

    @Override
    public long lastModified() {
        return 0;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SnapshotChannel(FileChannel.open(snapshot.path()), snapshot.parts().get(SnapshotFile.DATABASE));
    }

    @Override
    public boolean canWrite() {
        return false;
    }

    @Override
    public boolean setReadOnly() {
        return true;
    }

    @Override
    public boolean createFile() {
        return false;
    }

    @Override
    public void createDirectory() {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public void delete() {
        throw new UnsupportedOperationException(name);
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        throw new UnsupportedOperationException(name);
    }
}
