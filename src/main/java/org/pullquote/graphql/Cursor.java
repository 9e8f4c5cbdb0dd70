package org.pullquote.graphql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Where a page ended: the sort keys of its row, bound to the list it was given out for (field, parent, filter and order).
 * A page after it is found by these keys alone, so it survives the row's deletion.
 */
public record Cursor(List<String> keys) {

    /** @param scope names the list; a cursor is good for the scope it was written with and no other */
    public String encode(String scope) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(fingerprint(scope));
            for (String key : keys) {
                out.writeUTF(key);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** @throws RequestException BAD_CURSOR where the text is no cursor of this scope */
    public static Cursor decode(String text, String scope, String argument, int keyCount) {
        var keys = new ArrayList<String>();
        try (var in = new DataInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            if (in.readLong() != fingerprint(scope)) {
                throw bad(argument);
            }
            while (in.available() > 0) {
                keys.add(in.readUTF());
            }
        } catch (IOException | IllegalArgumentException malformed) {
            throw bad(argument);
        }
        if (keys.size() != keyCount || keys.stream().anyMatch(Cursor::isForged)) {
            throw bad(argument);
        }
        return new Cursor(keys);
    }

    public static RequestException bad(String argument) {
        return new RequestException(ErrorCode.BAD_CURSOR, argument,
                "'" + argument + "' is not a cursor of this list: a cursor belongs to its field, parent, filter and order.");
    }

    /** No key that we write holds U+0000 or half of a surrogate pair, which a database may refuse. */
    private static boolean isForged(String key) {
        return key.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static long fingerprint(String scope) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(scope.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
