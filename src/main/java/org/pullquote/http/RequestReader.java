package org.pullquote.http;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParserFactory;

import org.pullquote.graphql.ErrorCode;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Reads the parameters of a GraphQL request from a body or from the query of an address. */
final class RequestReader {

    private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());
    private static final String ALLOW = "GET, POST";

    private RequestReader() {
    }

    /** What can be refused before the body comes in. */
    static void check(HttpServerRequest request) {
        if (HttpMethod.POST.equals(request.method())) {
            var type = request.getHeader("Content-Type");
            if (!isJson(type)) {
                throw new HttpProblem(415, ErrorCode.BAD_REQUEST, "The body must be application/json in UTF-8.");
            }
        } else if (!HttpMethod.GET.equals(request.method())) {
            throw HttpProblem.methodNotAllowed(ALLOW, "Requests come by GET or POST.");
        }
    }

    static GraphQLRequest read(RoutingContext exchange) {
        return GraphQLRequest.of(HttpMethod.GET.equals(exchange.request().method())
                ? parameters(exchange.request())
                : object(text(exchange.body().buffer() == null ? new byte[0] : exchange.body().buffer().getBytes())));
    }

    private static boolean isJson(String type) {
        if (type == null) {
            return false;
        }
        var parts = type.toLowerCase(Locale.ROOT).split(";", -1);
        if (!parts[0].strip().equals("application/json")) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip().replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.equals("charset=utf-8")) {
                return false;
            }
        }
        return true;
    }

    private static JsonObject parameters(HttpServerRequest request) {
        var parameters = Json.createObjectBuilder();
        for (var name : List.of("query", "documentId", "operationName")) {
            if (request.getParam(name) != null) {
                parameters.add(name, request.getParam(name));
            }
        }
        for (var name : List.of("variables", "extensions")) {
            var value = request.getParam(name);
            if (value != null && !value.isBlank() && !value.strip().equals("null")) {
                parameters.add(name, structure(value));
            }
        }
        return parameters.build();
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException malformed) {
            throw HttpProblem.badRequest("The body is not UTF-8.");
        }
    }

    private static JsonObject object(String text) {
        if (structure(text) instanceof JsonObject object) {
            return object;
        }
        throw HttpProblem.badRequest("The body must be a JSON object.");
    }

    private static JsonValue structure(String text) {
        try (var parser = JSON.createParser(new StringReader(text))) {
            parser.next();
            var value = parser.getValue();
            if (!parser.hasNext()) {
                return value;
            }
        } catch (RuntimeException malformed) {
            // The parser has a type for each fault, nesting and numbers beyond its limits included; all get the same answer
            // as a second value behind the first.
        }
        throw HttpProblem.badRequest("Malformed JSON.");
    }
}
