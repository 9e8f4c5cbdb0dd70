package org.pullquote.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;

import org.pullquote.snapshot.SnapshotFile.Part;

import org.h2.store.fs.FileBaseDefault;

/** The bytes of a part as if they were a file. */
final class SnapshotChannel extends FileBaseDefault {

    private final FileChannel whole;
    private final Part part;

    SnapshotChannel(FileChannel whole, Part part) {
        this.whole = whole;
        this.part = part;
    }

    @Override
    public long size() {
        return part.length();
    }

    @Override
    public int read(ByteBuffer destination, long position) throws IOException {
        var left = part.length() - position;
        if (left <= 0) {
            return -1;
        }
        var limit = destination.limit();
        destination.limit((int) Math.min(limit, destination.position() + left));
        try {
            return whole.read(destination, part.offset() + position);
        } finally {
            destination.limit(limit);
        }
    }

    /** Nobody writes to the file, so nobody is locked out. */
    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        return new FileLock(this, position, size, shared) {

            @Override
            public boolean isValid() {
                return isOpen();
            }

            @Override
            public void release() {
                // nothing was locked
            }
        };
    }

    @Override
    public int write(ByteBuffer source, long position) {
        throw new NonWritableChannelException();
    }

    @Override
    protected void implTruncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    protected void implCloseChannel() throws IOException {
        whole.close();
    }
}
