package org.pullquote.http;

import org.pullquote.graphql.ErrorCode;

/** A request that is refused as HTTP, before any GraphQL: the status is the same for every media type. */
class HttpProblem extends RuntimeException {

    private final int status;
    private final transient ErrorCode code;
    private final String allow;

    HttpProblem(int status, ErrorCode code, String message) {
        this(status, code, message, null);
    }

    private HttpProblem(int status, ErrorCode code, String message, String allow) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.allow = allow;
    }

    static HttpProblem badRequest(String message) {
        return new HttpProblem(400, ErrorCode.BAD_REQUEST, message);
    }

    /** @param allow the methods that would do, for the header of this name */
    static HttpProblem methodNotAllowed(String allow, String message) {
        return new HttpProblem(405, ErrorCode.BAD_REQUEST, message, allow);
    }

    int status() {
        return status;
    }

    /** Value of the header Allow; null where the method is not at fault. */
    String allow() {
        return allow;
    }

    Failure failure() {
        return Failure.of(code, getMessage());
    }
}
