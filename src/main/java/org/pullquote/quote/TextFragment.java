package org.pullquote.quote;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Addresses of a place in a page: URL Fragment Text Directives
 * (<a href="https://wicg.github.io/scroll-to-text-fragment/">WICG</a>). A long or broken passage is named by its first and
 * last words, which a browser joins over paragraphs.
 */
final class TextFragment {

    private static final int WORDS_AT_EACH_END = 5;

    private TextFragment() {
    }

    static String link(String url, String passage) {
        var words = List.of(passage.strip().split("\\s+"));
        var directive = words.size() <= 2 * WORDS_AT_EACH_END && !passage.contains("\n")
                ? encode(words)
                : encode(words.subList(0, Math.min(WORDS_AT_EACH_END, words.size()))) + ","
                        + encode(words.subList(Math.max(0, words.size() - WORDS_AT_EACH_END), words.size()));
        return url + (url.contains("#") ? "" : "#") + ":~:text=" + directive;
    }

    private static String encode(List<String> words) {
        var encoded = new StringBuilder();
        for (byte b : String.join(" ", words).getBytes(StandardCharsets.UTF_8)) {
            // All but letters, digits and three marks: the directive's own are dash, ampersand and comma.
            var plain = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '.' || b == '_'
                    || b == '~';
            encoded.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return encoded.toString();
    }
}
