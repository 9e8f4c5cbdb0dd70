package org.pullquote.http;

import java.util.ArrayList;
import java.util.HashSet;
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
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

/** Turns the engine's errors into the ones clients know: a stable code each, no internals, one for a path. */
final class Failures {

    private static final Pattern PREFIX = Pattern.compile("^Validation error \\([^)]*\\) ?: ", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARGUMENT = Pattern.compile("^argument '([^']*)' with value '.*?' ((?:is|must|contains) .*)$",
            Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile("^(?:Missing|Null value for non-null) field argument '([^']*)'$");
    private static final Pattern VARIABLE = Pattern.compile("^Variable '([^']*)' has an invalid value");

    private Failures() {
    }

    static List<Failure> of(List<? extends GraphQLError> errors) {
        var failures = new ArrayList<Failure>();
        var paths = new HashSet<List<Object>>();
        for (var error : errors) {
            if (error.getPath() == null || error.getPath().isEmpty() || paths.add(error.getPath())) {
                failures.add(of(error).at(error));
            }
        }
        return failures;
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
        if (type == ErrorType.ExecutionAborted) {
            return Failure.of(ErrorCode.TOO_COMPLEX, error.getMessage());
        }
        return Failure.internal(new IllegalStateException(error.toString()));
    }

    private static Failure invalid(ValidationError error) {
        var text = PREFIX.matcher(error.getMessage()).replaceFirst("");
        var argument = ARGUMENT.matcher(text);
        if (argument.matches()) {
            return input(argument.group(1), "Argument '" + argument.group(1) + "' " + argument.group(2) + ".");
        }
        var missing = MISSING.matcher(text);
        if (missing.matches()) {
            return input(missing.group(1), text + ".");
        }
        var code = error.getValidationErrorType() == ValidationErrorType.WrongType ? ErrorCode.INVALID_INPUT
                : ErrorCode.GRAPHQL_VALIDATION_FAILED;
        return Failure.of(code, text + ".");
    }

    private static Failure variable(String message) {
        var variable = VARIABLE.matcher(message);
        return variable.find() ? input(variable.group(1), message) : Failure.of(ErrorCode.INVALID_INPUT, message);
    }

    private static Failure input(String argument, String message) {
        return new Failure(ErrorCode.INVALID_INPUT, message, List.of(), List.of(), Map.of("argument", argument));
    }
}
