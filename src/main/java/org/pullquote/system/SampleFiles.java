package org.pullquote.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

import org.pullquote.snapshot.SnapshotFile;

/**
 * The sample graph as a database on disk with its search index. The build of a native executable packs it (the profile native
 * of the POM), since to unpack it takes a fraction of the time of an import; where it is not packed, the sample is imported.
 */
final class SampleFiles {

    private static final String RESOURCE = "/sample/data.zip";
    private static final String INDEX = "search";

    private SampleFiles() {
    }

    /** @return whether this folder had no database and has one now */
    static boolean unpackInto(Path folder) throws IOException {
        if (Files.exists(folder.resolve(SnapshotFile.DATABASE))) {
            return false;
        }
        try (var packed = SampleFiles.class.getResourceAsStream(RESOURCE)) {
            return packed != null && unpack(packed, Files.createDirectories(folder));
        }
    }

    /** The database comes last, and whole: a process that is killed before leaves none. */
    private static boolean unpack(InputStream packed, Path folder) throws IOException {
        var whole = folder.resolve("sample-" + ProcessHandle.current().pid() + ".db");
        Files.createDirectories(folder.resolve(INDEX));
        try (var files = new ZipInputStream(packed)) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (!file.isDirectory()) {
                    var isDatabase = file.getName().equals(SnapshotFile.DATABASE);
                    Files.write(isDatabase ? whole : folder.resolve(file.getName()), files.readAllBytes());
                }
            }
        }
        try {
            Files.move(whole, folder.resolve(SnapshotFile.DATABASE));
            return true;
        } catch (FileAlreadyExistsException another) {
            Files.delete(whole);
            return false;
        }
    }
}
