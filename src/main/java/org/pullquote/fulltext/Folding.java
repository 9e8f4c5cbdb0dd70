package org.pullquote.fulltext;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Makes spellings equal that differ in case, accents, width or ligatures: {@code Søren}, {@code soren}. */
public final class Folding {

    // Accents, niqqud and harakat are often left out; vowel signs of Indic scripts and the voicing of kana tell words apart.
    private static final Pattern ACCENTS = Pattern
            .compile("[\\p{M}&&[\\p{IsInherited}\\p{IsHebrew}\\p{IsArabic}]&&[^\\u3099\\u309A]]+");

    private Folding() {
    }

    /** The folded form: small letters without accents, in ASCII where it can be. */
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var lower = bare.toLowerCase(Locale.ROOT).replace('ς', 'σ');
        var folded = new char[4 * lower.length()];
        return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length()));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
