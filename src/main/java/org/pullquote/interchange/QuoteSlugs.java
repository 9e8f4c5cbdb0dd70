package org.pullquote.interchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Slugs for quotes that come without one: the article's slug and a digest of what identifies them, so that neither the order
 * of quotations nor the names of others change them.
 */
final class QuoteSlugs {

    private static final Pattern MADE = Pattern.compile(".*~[0-9a-f]{12}");
    private static final int DIGITS = 12;
    private static final int LONGEST_STEM = 180;

    private QuoteSlugs() {
    }

    /** @param occurrence tells the same words of the same speaker in one article apart, 1 first */
    static String of(String article, String speaker, String text, int occurrence) {
        var stem = article.length() <= LONGEST_STEM ? article
                : article.substring(0, article.offsetByCodePoints(0, article.codePointCount(0, LONGEST_STEM) - 1));
        // No part can hold U+0000, so no two lists of parts make the same text.
        return stem + "~" + digest(article + '\0' + speaker + '\0' + text + '\0' + occurrence);
    }

    /** Whether a slug was made of the words of its quote, which therefore cannot change. */
    static boolean isMade(String slug) {
        return MADE.matcher(slug).matches();
    }

    /** The first digits of a digest, which two texts hardly share. */
    static String digest(String identity) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
