package org.pullquote.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.pullquote.graphql.ErrorCode;
import org.pullquote.graphql.RequestException;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.validation.ValidationError;

/** Turns the engine's errors into the ones clients know: a stable code each, no internals, one for a path. */
final class Failures {

    private static final Pattern PREFIX = Pattern.compile("^Validation error \\([^)]*\\) ?: ", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile(
            "^argument '([^']*)' with value '.*' ((?:is not a valid|must|is missing|contains) [^-]*?)(?: - (expected .*)| - .*)?$",
            Pattern.DOTALL);
    private static final Pattern NAMED = Pattern
            .compile("^(?:Unknown|Missing|Null value for non-null) field argument '([^']*)'$");
    private static final Pattern VARIABLE = Pattern.compile("^Variable '([^']*)' has an invalid value: (.*)$", Pattern.DOTALL);

    private Failures() {
    }

    static List<Failure> of(List<? extends GraphQLError> errors) {
        return errors.stream().map(error -> of(error).at(error.getLocations(), error.getPath())).toList();
    }

    /** The first error of each path says why; what followed from it, such as a null that may not be one, is left out. */
    static List<Failure> ofResolvers(List<GraphQLError> errors) {
        var failures = new LinkedHashMap<String, Failure>();
        for (var error : errors) {
            // An argument that the engine could not transform comes as a validation error.
            var path = error instanceof ValidationError invalid ? List.<Object> copyOf(invalid.getQueryPath())
                    : error.getPath();
            if (!failures.containsKey(String.valueOf(path))) {
                failures.put(String.valueOf(path), of(error).at(error.getLocations(), path));
            }
        }
        return List.copyOf(failures.values());
    }

    static Failure of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestException refusal) {
                return Failure.of(refusal);
            }
        }
        return Failure.internal(thrown);
    }

    private static Failure of(GraphQLError error) {
        if (error instanceof TooComplex refusal) {
            return new Failure(ErrorCode.TOO_COMPLEX, refusal.getMessage(), List.of(), List.of(), refusal.getExtensions());
        }
        if (error instanceof ExceptionWhileDataFetching fetching) {
            return of(fetching.getException());
        }
        if (error instanceof UnknownOperationException unknown) {
            return Failure.of(ErrorCode.BAD_REQUEST, unknown.getMessage());
        }
        if (error instanceof ValidationError invalid) {
            return invalid(invalid);
        }
        ErrorClassification type = error.getErrorType();
        if (type == ErrorType.InvalidSyntax) {
            return Failure.of(ErrorCode.GRAPHQL_PARSE_FAILED, error.getMessage());
        }
        if (type == ErrorType.ValidationError) {
            return variable(error.getMessage());
        }
        if (type == ErrorType.ExecutionAborted || error instanceof BadFaithIntrospectionError) {
            return Failure.of(ErrorCode.TOO_COMPLEX, error.getMessage());
        }
        return Failure.internal(new IllegalStateException(error.toString()));
    }

    private static Failure invalid(ValidationError error) {
        var text = PREFIX.matcher(error.getMessage()).replaceFirst("");
        var value = VALUE.matcher(text);
        if (value.matches()) {
            var expected = value.group(3) == null ? "." : ": " + value.group(3) + ".";
            return failure(ErrorCode.INVALID_INPUT, value.group(1),
                    "Argument '" + value.group(1) + "' " + value.group(2) + expected);
        }
        var named = NAMED.matcher(text);
        return named.matches() ? failure(ErrorCode.GRAPHQL_VALIDATION_FAILED, named.group(1), text + ".")
                : Failure.of(ErrorCode.GRAPHQL_VALIDATION_FAILED, text + ".");
    }

    private static Failure variable(String message) {
        var variable = VARIABLE.matcher(message);
        if (!variable.matches()) {
            return Failure.of(ErrorCode.INVALID_INPUT, message.strip() + ".");
        }
        var name = variable.group(1);
        var why = variable.group(2);
        // The engine's other reasons name Java classes.
        var fit = why.startsWith("expected ") || why.startsWith("Invalid input for enum ");
        var reason = why.contains("coerced Null") ? " must not be null."
                : " has an invalid value" + (fit ? ": " + why + "." : ".");
        return failure(ErrorCode.INVALID_INPUT, name, "Variable '" + name + "'" + reason);
    }

    private static Failure failure(ErrorCode code, String argument, String message) {
        return new Failure(code, message, List.of(), List.of(), Map.of("argument", argument));
    }
}
