package org.pullquote.system;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.pullquote.snapshot.SnapshotFile;

import io.quarkus.runtime.StartupEvent;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the folder of the embedded database. Where it cannot be made, H2 would print a stack trace and no reason. */
@ApplicationScoped
class DataFolder {

    private static final int BEFORE_THE_DATABASE_IS_OPENED = 5;

    private final String database;
    private final Path data;

    DataFolder(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String database,
            @ConfigProperty(name = "pullquote.data") Path data) {
        this.database = database;
        this.data = data;
    }

    void make(@Observes @Priority(BEFORE_THE_DATABASE_IS_OPENED) StartupEvent started) throws IOException {
        if (database.startsWith("jdbc:h2:file:" + data + "/")) {
            make(data);
        }
    }

    /** @throws FileSystemException that says all there is to say */
    static void make(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw refusal(folder, "cannot be made: a file has its name");
        } catch (AccessDeniedException denied) {
            throw refusal(folder, "cannot be made: access is denied");
        } catch (FileSystemException failed) {
            throw refusal(folder, "cannot be made" + (failed.getReason() == null ? "" : ": " + failed.getReason()));
        }
        if (Files.notExists(folder.resolve(SnapshotFile.DATABASE)) && !Files.isWritable(folder)) {
            throw refusal(folder, "cannot be written to");
        }
    }

    private static FileSystemException refusal(Path folder, String reason) {
        return new FileSystemException("the data folder " + folder + " " + reason);
    }
}
