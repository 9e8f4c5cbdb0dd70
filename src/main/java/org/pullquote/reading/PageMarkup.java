package org.pullquote.reading;

import java.util.List;

import org.jsoup.nodes.Document;

/** What a page says of its article in Open Graph and in the mark-up of its head and its article. */
final class PageMarkup {

    private PageMarkup() {
    }

    static Page of(Document document) {
        return new Page(
                first(meta(document, "property", "og:title"), text(document, "article h1"), text(document, "h1"),
                        text(document, "title")),
                byline(document),
                first(meta(document, "property", "article:published_time"),
                        attribute(document, "[itemprop=datePublished][content]", "content"),
                        attribute(document, "article time[datetime]", "datetime"),
                        attribute(document, "time[datetime]", "datetime")),
                first(meta(document, "property", "og:site_name"), meta(document, "name", "application-name")),
                first(attribute(document, "link[rel=canonical]", "href"), meta(document, "property", "og:url")),
                attribute(document, "html[lang]", "lang"), "", List.of());
    }

    private static String byline(Document document) {
        var line = first(meta(document, "name", "author"), text(document, "[itemprop=author] [itemprop=name]"),
                text(document, "[itemprop=author]"), text(document, "[rel=author]"), text(document, ".byline"));
        return line != null && line.regionMatches(true, 0, "by ", 0, 3) ? line.substring(3).strip() : line;
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static String meta(Document document, String key, String name) {
        return attribute(document, "meta[" + key + "=" + name + "]", "content");
    }

    private static String attribute(Document document, String selector, String attribute) {
        var element = document.selectFirst(selector);
        return element == null || element.attr(attribute).isBlank() ? null
                : ShownText.withoutSoftHyphens(element.attr(attribute)).strip();
    }

    private static String text(Document document, String selector) {
        var element = document.selectFirst(selector);
        return element == null || element.text().isBlank() ? null : element.text().strip();
    }
}
