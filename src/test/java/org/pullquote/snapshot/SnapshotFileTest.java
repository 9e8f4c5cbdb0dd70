package org.pullquote.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a snapshot, and which files are refused. */
class SnapshotFileTest {

    private static final Map<String, String> PARTS = Map.of(SnapshotFile.DATABASE, "rows and indexes", "search/segments_1",
            "words");

    @TempDir
    Path folder;

    private byte[] archive;

    @BeforeEach
    void write() throws IOException {
        archive = Snapshots.archive(folder, PARTS);
    }

    @Test
    void findsEachPartWhereItLies() throws IOException {
        var snapshot = SnapshotFile.open(file(archive));

        assertThat(snapshot.parts()).containsOnlyKeys(SnapshotFile.MANIFEST, SnapshotFile.DATABASE, "search/segments_1");
        for (var part : PARTS.entrySet()) {
            var mapped = snapshot.map(snapshot.parts().get(part.getKey()));
            assertThat(mapped).extracting(piece -> StandardCharsets.US_ASCII.decode(piece).toString())
                    .containsExactly(part.getValue());
        }
    }

    @Test
    void isAnOrdinaryZip() throws IOException {
        try (var zip = new ZipFile(file(archive).toFile())) {
            assertThat(zip.getInputStream(zip.getEntry(SnapshotFile.DATABASE))).hasContent("rows and indexes");
        }
    }

    @Test
    void showsH2ItsPartAndNothingElse() throws IOException {
        var root = SnapshotPath.root(SnapshotFile.open(file(archive)));
        FilePath.register(root);
        try {
            var database = FilePath.get("snapshot:/pullquote.mv.db");
            assertThat(database.exists()).isTrue();
            assertThat(database.canWrite()).isFalse();
            assertThat(FilePath.get("snapshot:/pullquote.trace.db").exists()).isFalse();
            try (var channel = database.open("r")) {
                var bytes = ByteBuffer.allocate(100);
                assertThat(channel.size()).isEqualTo(16);
                assertThat(channel.read(bytes, 5)).isEqualTo(11);
                assertThat(new String(bytes.array(), 0, 11, StandardCharsets.US_ASCII)).isEqualTo("and indexes");
                assertThat(channel.read(bytes, 16)).isEqualTo(-1);
            }
        } finally {
            FilePath.unregister(root);
        }
    }

    @Test
    void refusesAFileThatEndsTooEarly() throws IOException {
        var headOnly = 30 + SnapshotFile.MANIFEST.length();
        for (int length = headOnly; length < archive.length; length++) {
            var cut = file(Arrays.copyOf(archive, length));
            assertThatThrownBy(() -> SnapshotFile.open(cut)).isInstanceOf(BadSnapshot.class)
                    .hasMessage("the snapshot " + cut + " is damaged or incomplete");
        }
    }

    @Test
    void refusesAFileWhoseListOfPartsIsDamaged() throws IOException {
        var list = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        // What is read of an entry: its mark, method, length and place; of the end: its mark, and the list's length and place.
        for (int at : new int[] { 0, 10, 27, 45 }) {
            var damaged = archive.clone();
            damaged[list + at] ^= 0x40;
            var file = file(damaged);
            assertThatThrownBy(() -> SnapshotFile.open(file)).hasMessageContaining("is damaged or incomplete");
        }
        for (int at : new int[] { 22, 10, 6 }) {
            var damaged = archive.clone();
            damaged[archive.length - at] ^= 0x40;
            var file = file(damaged);
            assertThatThrownBy(() -> SnapshotFile.open(file)).hasMessageContaining("is damaged or incomplete");
        }
    }

    @Test
    void refusesAFileWithoutADatabase() throws IOException {
        var file = file(Snapshots.archive(folder, Map.of("search/segments_1", "words")));

        assertThatThrownBy(() -> SnapshotFile.open(file)).hasMessageContaining("is damaged or incomplete");
    }

    @Test
    void refusesOtherTables() throws IOException {
        var older = SnapshotFile.SCHEMA - 1;
        var text = "schema=" + older + "\n";
        var manifest = archive.clone();
        replace(manifest, SnapshotFile.MANIFEST_TEXT, text.getBytes(StandardCharsets.US_ASCII));
        replace(manifest, crc(SnapshotFile.MANIFEST_TEXT), crc(text.getBytes(StandardCharsets.US_ASCII)));
        var file = file(manifest);

        assertThatThrownBy(() -> SnapshotFile.open(file)).isInstanceOf(BadSnapshot.class)
                .hasMessage(
                        "the snapshot %s was written by another version of Pullquote (schema=%d, this one reads schema=%d): write it anew with this version"
                                .formatted(file, older, SnapshotFile.SCHEMA));
    }

    /** As a ZIP has it. */
    private static byte[] crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt((int) crc.getValue()).array();
    }

    private static void replace(byte[] all, byte[] old, byte[] replacement) {
        for (int at = 0; at <= all.length - old.length; at++) {
            if (Arrays.equals(all, at, at + old.length, old, 0, old.length)) {
                System.arraycopy(replacement, 0, all, at, old.length);
            }
        }
    }

    @Test
    void refusesWhatIsNoSnapshot() throws IOException {
        for (var content : new String[] { "", "{}", "H:2,block:4,blockSize:1000,chunk:1f,clean:1,created:19a", "PK\3\4" }) {
            var file = file(content.getBytes(StandardCharsets.US_ASCII));
            assertThatThrownBy(() -> SnapshotFile.open(file)).isInstanceOf(BadSnapshot.class)
                    .hasMessage(file + " is no snapshot");
        }
        assertThatThrownBy(() -> SnapshotFile.open(folder)).isInstanceOf(BadSnapshot.class).hasMessageContaining(
                folder.toString());
        assertThatThrownBy(() -> SnapshotFile.open(folder.resolve("nothing"))).isInstanceOf(BadSnapshot.class)
                .hasMessage("there is no snapshot " + folder.resolve("nothing"));
    }

    /** Or a snapshot of other tables would be read. */
    @Test
    void theSchemaIsThatOfTheNewestMigration() throws IOException {
        try (var common = Files.list(Path.of("src/main/resources/db/migration"));
                var own = Files.list(Path.of("src/main/resources/db/h2"))) {
            assertThat(Stream.concat(common, own).mapToInt(SnapshotFileTest::version).max()).hasValue(SnapshotFile.SCHEMA);
        }
    }

    private static int version(Path migration) {
        return Integer.parseInt(migration.getFileName().toString().replaceFirst("^V(\\d+)__.*", "$1"));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("graph"), bytes);
    }
}
