package org.pullquote.outlet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.pullquote.graphql.PartialDate;

/** What makes two sources one: all that is known of them. The outlet counts by its slug, so that no id is part of it. */
public final class Fingerprint {

    private Fingerprint() {
    }

    public static String of(String outletSlug, Medium medium, String title, String url, PartialDate publishedOn,
            String platform,
            String handle) {
        var text = new StringBuilder();
        for (Object field : new Object[] { outletSlug, medium, title, url, publishedOn, platform, handle }) {
            // No field can hold U+0000, so no two lists of fields make the same text.
            text.append(field == null ? "" : field).append('\0');
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
