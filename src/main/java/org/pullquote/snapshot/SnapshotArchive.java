package org.pullquote.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes what {@link SnapshotFile} reads. */
public final class SnapshotArchive {

    /** Where ZIP64 would begin, with room for the list of entries. */
    private static final long MOST_BYTES = (1L << 32) - (1 << 20);
    /** The first moment that a ZIP knows: equal graphs give equal lists of entries. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SnapshotArchive() {
    }

    /** @param files the file that holds the bytes of each entry */
    public static void write(OutputStream out, Map<String, Path> files) throws IOException {
        var bytes = 0L;
        for (Path file : files.values()) {
            bytes += Files.size(file);
        }
        if (bytes > MOST_BYTES) {
            throw new IOException(
                    "the graph is too large for a snapshot: it takes " + bytes + " bytes of at most " + MOST_BYTES);
        }
        var zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
        var crc = new CRC32();
        crc.update(SnapshotFile.MANIFEST_TEXT);
        begin(zip, SnapshotFile.MANIFEST, SnapshotFile.MANIFEST_TEXT.length, crc);
        zip.write(SnapshotFile.MANIFEST_TEXT);
        for (var file : files.entrySet()) {
            begin(zip, file.getKey(), Files.size(file.getValue()), crcOf(file.getValue()));
            Files.copy(file.getValue(), zip);
        }
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name, long size, CRC32 crc) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(size);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
    }

    private static CRC32 crcOf(Path file) throws IOException {
        var crc = new CRC32();
        try (var in = new CheckedInputStream(Files.newInputStream(file), crc)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return crc;
    }
}
