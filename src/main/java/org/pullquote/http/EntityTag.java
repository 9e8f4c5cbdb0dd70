package org.pullquote.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The validator of an answer (RFC 9110, 8.8.3): the same for the same bytes of the same media type. It is weak, since what
 * stands in front of the server may compress them.
 */
final class EntityTag {

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");
    private static final int BYTES = 16;

    private EntityTag() {
    }

    static String of(MediaType type, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(type.header().getBytes(StandardCharsets.US_ASCII));
            var tag = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(body), BYTES));
            return "W/\"" + tag + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param ifNoneMatch values of this header: whether the client has what the tag stands for */
    static boolean isAmong(List<String> ifNoneMatch, String tag) {
        var opaque = tag.substring(tag.indexOf('"'));
        return ifNoneMatch.stream().anyMatch(value -> value.strip().equals("*")
                || TAG.matcher(value).results().anyMatch(one -> one.group(1).equals(opaque)));
    }
}
