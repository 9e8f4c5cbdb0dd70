package org.pullquote.graphql;

/** What a client did wrong, or must know, in its own words: its message reaches the client with a stable code. */
public class RequestException extends RuntimeException {

    private final transient ErrorCode code;
    private final String argument;

    public RequestException(ErrorCode code, String argument, String message) {
        super(message, null, false, false);
        this.code = code;
        this.argument = argument;
    }

    /** @param argument dotted path of the argument that is wrong: {@code filter.speaker}, {@code first} */
    public static RequestException invalidInput(String argument, String message) {
        return new RequestException(ErrorCode.INVALID_INPUT, argument, message);
    }

    public ErrorCode code() {
        return code;
    }

    /** Dotted path of the argument that is wrong; null where no argument is. */
    public String argument() {
        return argument;
    }
}
