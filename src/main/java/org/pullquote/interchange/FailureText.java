package org.pullquote.interchange;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;

import org.pullquote.graphql.RequestException;
import org.pullquote.snapshot.BadSnapshot;

import io.smallrye.config.ConfigValidationException;

/** What went wrong, in one line for whoever started the process. */
public final class FailureText {

    private static final int H2_DATABASE_ALREADY_OPEN = 90020;

    private FailureText() {
    }

    public static String of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == H2_DATABASE_ALREADY_OPEN) {
                return locked(sql.getMessage());
            }
            if (cause instanceof ConfigValidationException invalid) {
                // It begins with the class of the exception that a setting was refused with.
                return invalid.getProblem(0).getMessage().replaceFirst("^(\\w+\\.)+\\w+: ", "");
            }
            if (cause instanceof RequestException refusal) {
                return refusal.code() + ": " + refusal.getMessage();
            }
            if (cause instanceof BadSnapshot bad) {
                return bad.getMessage();
            }
            if (cause instanceof NoSuchFileException file) {
                return "there is no file " + file.getFile();
            }
        }
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.toString() : root.getMessage().lines().findFirst().orElse(root.toString());
    }

    /** H2 puts the file between quotation marks. */
    private static String locked(String message) {
        var start = message.indexOf('"');
        var end = message.indexOf('"', start + 1);
        var file = start < 0 || end < 0 ? "the database file" : message.substring(start + 1, end);
        return "another process, probably a running server, holds " + file
                + ": stop it first, or use PostgreSQL, which takes many processes at once";
    }

    /** Whether the text says all there is to say, so that no stack trace is needed. */
    public static boolean isExpected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof ConfigValidationException
                    || cause instanceof BadSnapshot || cause instanceof FileSystemException) {
                return true;
            }
        }
        return false;
    }
}
