package org.pullquote.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.pullquote.graphql.ErrorCode;
import org.pullquote.graphql.RequestException;

import org.jboss.logging.Logger;

import graphql.language.SourceLocation;

/**
 * One entry of an answer's errors.
 *
 * @param details what {@code extensions} holds beside the code
 */
record Failure(ErrorCode code, String message, List<SourceLocation> locations, List<Object> path,
        Map<String, Object> details) {

    private static final Logger LOG = Logger.getLogger(Failure.class);

    static Failure of(ErrorCode code, String message) {
        return new Failure(code, message, List.of(), List.of(), Map.of());
    }

    static Failure of(RequestException refusal) {
        var details = refusal.argument() == null ? Map.<String, Object> of()
                : Map.<String, Object> of("argument", refusal.argument());
        return new Failure(refusal.code(), refusal.getMessage(), List.of(), List.of(), details);
    }

    /** Hides what went wrong from the client, and logs it under an id that the client sees. */
    static Failure internal(Throwable cause) {
        var id = UUID.randomUUID().toString();
        LOG.errorf(cause, "Error %s", id);
        return new Failure(ErrorCode.INTERNAL, "Internal error.", List.of(), List.of(), Map.of("errorId", id));
    }

    /** The same failure, found at these places of the document and of the answer; null for none. */
    Failure at(List<SourceLocation> locations, List<Object> path) {
        return new Failure(code, message, orEmpty(locations), orEmpty(path), details);
    }

    Map<String, Object> extensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return extensions;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
