package org.pullquote.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged process writes a snapshot, and serves it from a folder in which nothing can be written. */
class SnapshotIT {

    private static final Pattern ADDRESS = Pattern.compile("GraphQL: (http://localhost:[1-9]\\d+/graphql)");
    private static final String SEARCH = "{search(text: \\\"nevr again rosa\\\") {totalCount} found: search(text: \\\"never\\\") "
            + "{facets {type count} edges {snippet}}}";

    @TempDir
    Path folder;

    private Path baked;
    private Path snapshot;
    private PackagedProcess process;

    @BeforeEach
    void usePackagedProcess() throws IOException {
        process = new PackagedProcess(folder);
        baked = Files.createDirectory(folder.resolve("baked"));
        snapshot = baked.resolve("graph of today");
    }

    @AfterEach
    void letTheFolderBeDeleted() throws IOException {
        allow("rwx------");
    }

    @Test
    void isServedInPlaceByManyAtOnce() throws Exception {
        assumeThat(process.h2).isTrue();
        write();
        var bytes = Files.readAllBytes(snapshot);
        var exported = process.run("export").out();
        Files.delete(folder.resolve("data/pullquote.mv.db"));
        allow("r-x------");
        process.settings.put("PULLQUOTE_SNAPSHOT", snapshot.toString());

        var first = process.start();
        var second = process.start();
        try {
            for (var server : List.of(first, second)) {
                assertThat(answer(address(server), SEARCH)).isEqualTo(
                        "{\"data\":{\"search\":{\"totalCount\":0},\"found\":{\"facets\":[{\"type\":\"ARTICLE\",\"count\":1},"
                                + "{\"type\":\"PERSON\",\"count\":0},{\"type\":\"FILM\",\"count\":0},{\"type\":\"QUOTE\",\"count\":1}],"
                                + "\"edges\":[{\"snippet\":\"Never again.\"},{\"snippet\":\"Rosa said: “Never again.”\"}]}}}");
            }
            assertThat(process.run("export").out()).isEqualTo(exported);
        } finally {
            for (var server : List.of(first, second)) {
                server.destroy();
                server.waitFor();
            }
        }

        assertThat(Files.readAllBytes(snapshot)).isEqualTo(bytes);
        try (var files = Files.list(baked)) {
            assertThat(files).containsExactly(snapshot);
        }
        assertThat(folder.resolve("data/pullquote.mv.db")).doesNotExist();
    }

    @Test
    void isADataFolderWhenUnpacked() throws Exception {
        assumeThat(process.h2).isTrue();
        write();
        var exported = process.run("export").out();
        var data = folder.resolve("data");
        Files.delete(data.resolve("pullquote.mv.db"));
        try (var zip = new ZipFile(snapshot.toFile())) {
            for (var entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                Files.copy(zip.getInputStream(entry), data.resolve(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }

        var unpacked = process.run("export");
        assertThat(unpacked.out()).as("%s", unpacked.err()).isEqualTo(exported);
        assertThat(process.run("import", graph().toString()).out()).contains("articles: 0 created, 0 updated, 1 unchanged");
    }

    @Test
    void takesNoImport() throws Exception {
        assumeThat(process.h2).isTrue();
        write();
        process.settings.put("PULLQUOTE_SNAPSHOT", snapshot.toString());

        assertRefused("READ_ONLY: The graph is a snapshot, which nothing changes.", "import", graph().toString());
        assertRefused("READ_ONLY: The graph is a snapshot, which nothing changes.", "import", "--dry-run", graph().toString());
        assertRefused("the graph is a snapshot already: copy " + snapshot, "snapshot", folder.resolve("other").toString());
    }

    @Test
    void tellsWhatItHoldsAndKeepsAnOlderOne() throws Exception {
        assumeThat(process.h2).isTrue();
        assertThat(process.run("import", graph().toString()).status()).isZero();
        Files.writeString(snapshot, "older");

        assertRefused(snapshot + " is there already: --force replaces it", "snapshot", snapshot.toString());
        assertThat(snapshot).hasContent("older");

        var written = process.run("snapshot", "--force", snapshot.toString());
        assertThat(written.status()).isZero();
        assertThat(written.out()).containsExactly("people: 1", "films: 1", "outlets: 0", "articles: 1", "quotes: 1",
                snapshot + ": " + Files.size(snapshot) + " bytes");
        try (var files = Files.list(baked)) {
            assertThat(files).containsExactly(snapshot);
        }
    }

    @Test
    void mustBeASnapshotOfThisVersion() throws Exception {
        assumeThat(process.h2).isTrue();
        write();
        var intact = Files.readAllBytes(snapshot);
        process.settings.put("PULLQUOTE_SNAPSHOT", snapshot.toString());

        Files.write(snapshot, damaged(intact, "pullquote.mv.db", 10_000));
        assertRefused("the database in the snapshot " + snapshot + " cannot be opened: File corrupted");
        Files.write(snapshot, damaged(intact, "search/segments_", 40));
        assertRefused("the search index in the snapshot " + snapshot + " cannot be opened: ");
        Files.write(snapshot, withAnotherStamp(intact));
        assertRefused("the search index in the snapshot is of another graph");
        Files.write(snapshot, Arrays.copyOf(intact, intact.length / 2));
        assertRefused("the snapshot " + snapshot + " is damaged or incomplete");
        Files.writeString(snapshot, "{}");
        assertRefused(snapshot + " is no snapshot");
        Files.delete(snapshot);
        assertRefused("there is no snapshot " + snapshot);

        process.settings.put("PULLQUOTE_SNAPSHOT", "graph;INIT=DROP ALL OBJECTS");
        assertRefused("the snapshot 'graph;INIT=DROP ALL OBJECTS' must not contain a semicolon");
    }

    @Test
    void isAMatterOfH2() throws Exception {
        assumeThat(process.h2).isFalse();
        assertRefused("only the artifact for H2 writes snapshots: export here, then import and snapshot there", "snapshot",
                snapshot.toString());
        process.settings.put("PULLQUOTE_SNAPSHOT", snapshot.toString());
        assertRefused("only the artifact for H2 reads a snapshot (pullquote.snapshot)");
    }

    /** The snapshot with the first bytes of a part overwritten. */
    private static byte[] damaged(byte[] intact, String part, int bytes) {
        var damaged = intact.clone();
        var name = new String(damaged, StandardCharsets.ISO_8859_1).indexOf(part);
        Arrays.fill(damaged, name + part.length() + 1, name + part.length() + 1 + bytes, (byte) ' ');
        return damaged;
    }

    /** The database comes before the index, which has the same stamp. */
    private static byte[] withAnotherStamp(byte[] intact) {
        var stamp = Pattern.compile("\\b\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b")
                .matcher(new String(intact, StandardCharsets.ISO_8859_1));
        return stamp.replaceFirst("00000000-0000-0000-0000-000000000000").getBytes(StandardCharsets.ISO_8859_1);
    }

    private Path graph() throws IOException {
        return Files.writeString(folder.resolve("graph.jsonl"), ProcessIT.GRAPH);
    }

    private void write() throws Exception {
        assertThat(process.run("import", graph().toString()).status()).isZero();
        assertThat(process.run("snapshot", snapshot.toString()).status()).isZero();
    }

    private void assertRefused(String reason, String... arguments) throws Exception {
        var refused = process.run(arguments);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).anyMatch(line -> line.startsWith("pullquote: " + reason));
        assertThat(refused.err()).noneMatch(line -> line.startsWith("\tat "));
        assertThat(refused.out()).noneMatch(line -> line.startsWith("\tat "));
    }

    private static String address(Process server) throws IOException {
        var out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group(1);
            }
        }
        throw new IllegalStateException("the server has ended");
    }

    private static String answer(String address, String query) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private void allow(String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(baked, PosixFilePermissions.fromString(permissions));
        }
    }
}
