package org.pullquote.http;

import java.util.Map;

import graphql.execution.AbortExecutionException;

/** An operation beyond one of the limits, refused before it runs. */
class TooComplex extends AbortExecutionException {

    private final transient Map<String, Object> extensions;

    /** @param what is measured: cost, depth, aliases */
    TooComplex(String what, long measured, long limit) {
        super("The operation is too complex: its " + what + " is " + measured + ", the limit is " + limit + ".");
        this.extensions = Map.of(what, measured, "limit", limit);
    }

    /** @param what ran over its limit before it was measured: tokens, nesting, bytes */
    TooComplex(String what, long limit) {
        super("The operation is too complex: its " + what + " go over the limit of " + limit + ".");
        this.extensions = Map.of("limit", limit);
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }
}
