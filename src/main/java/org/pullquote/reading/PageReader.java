package org.pullquote.reading;

import org.jsoup.Jsoup;

/** Reads an article out of a page: schema.org JSON-LD first, then Open Graph and the mark-up of articles. */
public final class PageReader {

    /** From this share of the stated body on, what the page shows is the better body: it has its paragraphs. */
    private static final double MOST = 0.8;

    private PageReader() {
    }

    public static Page html(String html) {
        var document = Jsoup.parse(html);
        ShownText.in(document);
        var stated = LinkedData.of(document);
        var shown = PageBody.of(document);
        var complete = shown.length() >= MOST * stated.body().length();
        return stated.orElse(PageMarkup.of(document)).withBody(complete ? shown : stated.body());
    }

    /** Plain text whose first line is the headline. */
    public static Page text(String text) {
        var paragraphs = text.strip();
        int end = 0;
        while (end < paragraphs.length() && !Characters.isLineEnd(paragraphs.charAt(end))) {
            end++;
        }
        var headline = paragraphs.substring(0, end).strip();
        return Page.of(headline.isEmpty() ? null : headline, paragraphs.substring(end).strip());
    }
}
