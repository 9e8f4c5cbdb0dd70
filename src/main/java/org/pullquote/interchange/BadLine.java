package org.pullquote.interchange;

/** Why a line cannot be stored, in words for whoever wrote it. */
final class BadLine extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadLine(String reason) {
        super(reason, null, false, false);
    }
}
