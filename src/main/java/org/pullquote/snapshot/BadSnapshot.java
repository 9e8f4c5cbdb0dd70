package org.pullquote.snapshot;

/** Why a file cannot be served as a snapshot, in words for whoever started the process. */
public final class BadSnapshot extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadSnapshot(String message) {
        super(message);
    }
}
