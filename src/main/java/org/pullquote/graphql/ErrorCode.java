package org.pullquote.graphql;

/** The values of {@code extensions.code}; the README's table says what each means to a client. */
public enum ErrorCode {
    BAD_REQUEST,
    GRAPHQL_PARSE_FAILED,
    GRAPHQL_VALIDATION_FAILED,
    PERSISTED_QUERY_NOT_FOUND,
    DOCUMENT_NOT_TRUSTED,
    BAD_CURSOR,
    INVALID_INPUT,
    READ_ONLY,
    TOO_COMPLEX,
    PAYLOAD_TOO_LARGE,
    TIMEOUT,
    OVERLOADED,
    INTERNAL
}
