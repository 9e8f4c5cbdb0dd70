package org.pullquote.snapshot;

import java.nio.file.Path;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.pullquote.graphql.ErrorCode;
import org.pullquote.graphql.RequestException;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The snapshot that this process reads in place of a database of its own, if it reads one. */
@Singleton
public class Snapshot {

    private final SnapshotFile file;

    Snapshot(@ConfigProperty(name = "pullquote.snapshot") Optional<Path> path) {
        this.file = path.map(SnapshotFile::open).orElse(null);
    }

    public boolean isOpen() {
        return file != null;
    }

    /** Null where none is open. */
    public SnapshotFile file() {
        return file;
    }

    /** To be asked wherever a change begins. */
    public void refuseChanges() {
        if (isOpen()) {
            throw new RequestException(ErrorCode.READ_ONLY, null, "The graph is a snapshot, which nothing changes.");
        }
    }
}
