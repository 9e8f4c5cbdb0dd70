package org.pullquote.reading;

/**
 * An article as its page or its text gives it; null where it does not.
 *
 * @param published as the page writes it: a day or a time, ISO 8601 where the page follows the standard
 * @param outlet who publishes it
 * @param url its canonical address
 * @param language BCP 47
 * @param body plain text, paragraphs parted by blank lines; never null
 */
public record Page(String headline, String byline, String published, String outlet, String url, String language, String body) {

    /** What this page leaves out, taken from another; the body stays. */
    Page orElse(Page other) {
        return new Page(either(headline, other.headline), either(byline, other.byline), either(published, other.published),
                either(outlet, other.outlet), either(url, other.url), either(language, other.language), body);
    }

    /** The same with another body. */
    public Page withBody(String text) {
        return new Page(headline, byline, published, outlet, url, language, text);
    }

    private static String either(String one, String other) {
        return one != null ? one : other;
    }
}
