package org.pullquote.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * What names a document in a request: {@code documentId} of the appendix "Persisted Documents" to GraphQL over HTTP, or the
 * hash in {@code extensions.persistedQuery} of Apollo's automatic persisted queries.
 */
final class DocumentId {

    private static final String PREFIX = "sha256:";
    private static final String EXTENSION = "persistedQuery";
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._~:-]{1,200}");

    private DocumentId() {
    }

    /**
     * @param documentId the parameter of this name; null where it is absent
     * @return null where the request names no document
     * @throws HttpProblem 400 where it is malformed, or names two
     */
    static String of(String documentId, JsonObject extensions) {
        if (documentId != null && !isWellFormed(documentId)) {
            throw HttpProblem.badRequest("'documentId' is not an identifier of a document.");
        }
        var hash = extensions.getOrDefault(EXTENSION, JsonValue.NULL);
        if (hash == JsonValue.NULL) {
            return documentId;
        }
        var persisted = PREFIX + hash(hash);
        if (documentId != null && !documentId.equals(persisted)) {
            throw HttpProblem.badRequest("'documentId' and '" + EXTENSION + "' name two documents.");
        }
        return persisted;
    }

    /** Of the document with this text. */
    static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A colon ends a prefix, of which we know one. */
    static boolean isWellFormed(String id) {
        return ID.matcher(id).matches()
                && (id.startsWith(PREFIX) ? isHash(id.substring(PREFIX.length())) : id.startsWith("x-") || id.indexOf(':') < 0);
    }

    static boolean isHash(String text) {
        return SHA_256.matcher(text).matches();
    }

    private static String hash(JsonValue extension) {
        if (extension instanceof JsonObject members) {
            if (!(members.get("version") instanceof JsonNumber version) || !version.toString().equals("1")) {
                throw HttpProblem.badRequest("Unsupported persisted query version");
            }
            if (members.get("sha256Hash") instanceof JsonString hash && isHash(hash.getString())) {
                return hash.getString();
            }
        }
        throw HttpProblem.badRequest("'" + EXTENSION + "' has no 'sha256Hash' of 64 digits, 0 to 9 and a to f.");
    }
}
