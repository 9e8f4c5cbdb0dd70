package org.pullquote.interchange;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** An open file, unpacked where gzip packed it, whatever its name. */
final class Input implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final long size;
    private final Counted raw;
    private final InputStream content;

    private Input(Path file) throws IOException {
        size = Files.size(file);
        raw = new Counted(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        content = unpacked(raw);
    }

    static Input open(Path file) throws IOException {
        return new Input(file);
    }

    /** @param in at its start, to which it can go back */
    static InputStream unpacked(InputStream in) throws IOException {
        return isPacked(in) ? new Unpacked(in) : in;
    }

    private static boolean isPacked(InputStream in) throws IOException {
        in.mark(2);
        var first = in.readNBytes(2);
        in.reset();
        return first.length == 2 && (first[0] & 0xff | (first[1] & 0xff) << 8) == GZIPInputStream.GZIP_MAGIC;
    }

    InputStream content() {
        return content;
    }

    /** How much of the file has been read, from 0 to 1. */
    double share() {
        return size == 0 ? 1 : Math.min(1, (double) raw.count / size);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** What is packed breaks off, or is not what gzip writes. */
    static final class Damaged extends IOException {

        private static final long serialVersionUID = 1;

        private Damaged(IOException cause) {
            super((cause instanceof EOFException ? "gzip's data end too early"
                    : "gzip's data are damaged (" + cause.getMessage() + ")") + ", and nothing is read from here", cause);
        }
    }

    /** Opens what gzip packed when it is read, so that all that is wrong with it shows there. */
    private static final class Unpacked extends InputStream {

        private final InputStream packed;
        private InputStream content;

        Unpacked(InputStream packed) {
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] block, int start, int length) throws IOException {
            try {
                if (content == null) {
                    content = new GZIPInputStream(packed, BUFFER);
                }
                return content.read(block, start, length);
            } catch (EOFException | ZipException damaged) {
                throw new Damaged(damaged);
            }
        }

        @Override
        public void close() throws IOException {
            packed.close();
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;
        private long marked;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var next = in.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] block, int start, int length) throws IOException {
            var read = in.read(block, start, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public synchronized void mark(int limit) {
            marked = count;
            in.mark(limit);
        }

        @Override
        public synchronized void reset() throws IOException {
            in.reset();
            count = marked;
        }
    }
}
