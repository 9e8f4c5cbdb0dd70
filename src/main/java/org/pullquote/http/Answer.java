package org.pullquote.http;

import java.util.List;

import org.pullquote.graphql.ErrorCode;

/** What a GraphQL request comes to, before its media type is known. */
record Answer(List<Failure> failures, boolean hasData, Object data) {

    static Answer failed(Failure... failures) {
        return failed(List.of(failures));
    }

    static Answer failed(List<Failure> failures) {
        return new Answer(failures, false, null);
    }

    /** The first of its failures; null where there is none. */
    ErrorCode error() {
        return failures.isEmpty() ? null : failures.get(0).code();
    }

    /** An intermediary may have made an application/json answer of another status, so there a GraphQL answer is always 200. */
    int status(MediaType type) {
        if (hasData || type == MediaType.JSON) {
            return 200;
        }
        return switch (failures.get(0).code()) {
            case INTERNAL -> 500;
            case READ_ONLY -> 403;
            case TIMEOUT -> 504;
            default -> 400;
        };
    }
}
