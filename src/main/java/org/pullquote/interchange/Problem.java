package org.pullquote.interchange;

/** A line, or a quotation of it, that was not stored, and why. */
public record Problem(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
