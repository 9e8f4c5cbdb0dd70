package org.pullquote.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Files that look like snapshots from outside: their database is a few bytes. */
public final class Snapshots {

    private Snapshots() {
    }

    static byte[] archive(Path folder, Map<String, String> parts) throws IOException {
        var files = new TreeMap<String, Path>();
        for (var part : parts.entrySet()) {
            var file = Files.createTempFile(folder, "part", "");
            files.put(part.getKey(), Files.writeString(file, part.getValue()));
        }
        var out = new ByteArrayOutputStream();
        SnapshotArchive.write(out, files);
        return out.toByteArray();
    }

    public static Snapshot open(Path folder) throws IOException {
        var file = Files.write(folder.resolve("graph"), archive(folder, Map.of(SnapshotFile.DATABASE, "rows")));
        return new Snapshot(Optional.of(file));
    }

    public static Snapshot none() {
        return new Snapshot(Optional.empty());
    }
}
