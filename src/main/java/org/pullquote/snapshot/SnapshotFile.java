package org.pullquote.snapshot;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A ZIP archive whose entries are stored, not compressed, so that each can be read where it lies. Unpacked, it is a data
 * folder.
 * The layout is that of PKWARE's .ZIP File Format Specification, without its ZIP64 extensions.
 *
 * @param parts where each entry's bytes lie
 */
public record SnapshotFile(Path path, Map<String, Part> parts) {

    /** Entry of the database; H2 gives its files this suffix. */
    public static final String DATABASE = "pullquote.mv.db";
    /** What the names of the entries of the search index begin with. */
    public static final String SEARCH = "search/";

    /** Number of the newest migration: a snapshot is read only by those who know just its tables. */
    static final int SCHEMA = 2;
    static final String MANIFEST = "pullquote-snapshot";
    static final byte[] MANIFEST_TEXT = ("schema=" + SCHEMA + "\n").getBytes(StandardCharsets.US_ASCII);

    private static final int ENTRY = 0x04034b50;
    private static final int ENTRY_BYTES = 30;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_BYTES = 46;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final long UNSIGNED = 0xffffffffL;
    private static final int LONGEST_MANIFEST = 1000;
    private static final int MAPPED_AT_ONCE = 1 << 30;

    /** @param crc CRC-32 of the bytes */
    public record Part(long offset, long length, int crc) {
    }

    /** @throws BadSnapshot for a file that is missing, damaged, of other tables, or no snapshot */
    public static SnapshotFile open(Path path) {
        try (var channel = FileChannel.open(path)) {
            return new Reader(path, channel).read();
        } catch (NoSuchFileException missing) {
            throw new BadSnapshot("there is no snapshot " + path);
        } catch (IOException failed) {
            throw new BadSnapshot("the snapshot " + path + " cannot be read: " + failed.getMessage());
        }
    }

    /** The bytes of a part in the memory that all processes share, in pieces of one size but for the last. */
    public List<ByteBuffer> map(Part part) throws IOException {
        var pieces = new ArrayList<ByteBuffer>();
        try (var channel = FileChannel.open(path)) {
            for (long from = 0; from < part.length(); from += MAPPED_AT_ONCE) {
                pieces.add(channel.map(MapMode.READ_ONLY, part.offset() + from,
                        Math.min(MAPPED_AT_ONCE, part.length() - from)));
            }
        }
        return pieces;
    }

    private record Reader(Path path, FileChannel channel) {

        SnapshotFile read() throws IOException {
            if (!isSnapshot()) {
                throw new BadSnapshot(path + " is no snapshot");
            }
            try {
                var parts = parts();
                checkManifest(parts.get(MANIFEST));
                if (parts.containsKey(DATABASE)) {
                    return new SnapshotFile(path, parts);
                }
            } catch (EOFException | IllegalArgumentException outside) {
                // Told below.
            }
            throw new BadSnapshot("the snapshot " + path + " is damaged or incomplete");
        }

        private boolean isSnapshot() throws IOException {
            if (channel.size() < ENTRY_BYTES + MANIFEST.length()) {
                return false;
            }
            var start = bytes(0, ENTRY_BYTES + MANIFEST.length());
            return start.getInt(0) == ENTRY && name(start, ENTRY_BYTES, MANIFEST.length()).equals(MANIFEST);
        }

        private Map<String, Part> parts() throws IOException {
            var end = bytes(channel.size() - END_BYTES, END_BYTES);
            check(end.getInt(0) == END);
            var listLength = end.getInt(12) & UNSIGNED;
            var listStart = end.getInt(16) & UNSIGNED;
            check(listStart + listLength + END_BYTES == channel.size());
            var list = bytes(listStart, listLength);
            var parts = new LinkedHashMap<String, Part>();
            for (int at = 0; at < listLength;) {
                check(listLength - at >= LISTED_BYTES && list.getInt(at) == LISTED && list.getShort(at + 10) == 0);
                var nameLength = Short.toUnsignedInt(list.getShort(at + 28));
                check(listLength - at >= LISTED_BYTES + nameLength);
                var name = name(list, at + LISTED_BYTES, nameLength);
                var part = part(list.getInt(at + 42) & UNSIGNED, list.getInt(at + 24) & UNSIGNED, list.getInt(at + 16));
                check(part.offset() + part.length() <= listStart && parts.put(name, part) == null);
                at += LISTED_BYTES + nameLength + Short.toUnsignedInt(list.getShort(at + 30))
                        + Short.toUnsignedInt(list.getShort(at + 32));
            }
            return parts;
        }

        private Part part(long start, long length, int crc) throws IOException {
            var entry = bytes(start, ENTRY_BYTES);
            check(entry.getInt(0) == ENTRY);
            return new Part(start + ENTRY_BYTES + Short.toUnsignedInt(entry.getShort(26))
                    + Short.toUnsignedInt(entry.getShort(28)), length, crc);
        }

        private void checkManifest(Part manifest) throws IOException {
            check(manifest != null && manifest.length() <= LONGEST_MANIFEST);
            var text = bytes(manifest.offset(), manifest.length()).array();
            var crc = new CRC32();
            crc.update(text);
            check((int) crc.getValue() == manifest.crc());
            if (!Arrays.equals(text, MANIFEST_TEXT)) {
                throw new BadSnapshot(
                        "the snapshot %s was written by another version of Pullquote (%s, this one reads schema=%d): write it anew with this version"
                                .formatted(path, new String(text, StandardCharsets.UTF_8).strip(), SCHEMA));
            }
        }

        private static void check(boolean intact) {
            if (!intact) {
                throw new IllegalArgumentException();
            }
        }

        private ByteBuffer bytes(long from, long length) throws IOException {
            check(from >= 0 && from + length <= channel.size() && length <= Integer.MAX_VALUE);
            var bytes = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, from + bytes.position()) < 0) {
                    throw new EOFException();
                }
            }
            return bytes;
        }

        private static String name(ByteBuffer bytes, int from, int length) {
            return new String(bytes.array(), from, length, StandardCharsets.UTF_8);
        }
    }
}
