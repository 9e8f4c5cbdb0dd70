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
                first(meta(document, "property", "article:modified_time"), meta(document, "property", "og:updated_time"),
                        attribute(document, "[itemprop=dateModified][content]", "content")),
                first(meta(document, "property", "og:site_name"), meta(document, "name", "application-name")),
                first(attribute(document, "link[rel=canonical]", "href"), meta(document, "property", "og:url")),
                attribute(document, "html[lang]", "lang"),
                first(meta(document, "property", "og:description"), meta(document, "name", "description")),
                meta(document, "property", "article:section"), tags(document), "", List.of());
    }

    private static String byline(Document document) {
        var line = first(meta(document, "name", "author"), text(document, "[itemprop=author] [itemprop=name]"),
                text(document, "[itemprop=author]"), text(document, "[rel=author]"), text(document, ".byline"));
        return line != null && line.regionMatches(true, 0, "by ", 0, 3) ? line.substring(3).strip() : line;
    }

    /** One for each element of Open Graph, else those of a line. */
    private static List<String> tags(Document document) {
        var tags = document.select("meta[property=article:tag]").eachAttr("content");
        var line = first(meta(document, "name", "news_keywords"), meta(document, "name", "keywords"), "");
        return tags.isEmpty() ? List.of(line.split(",")) : tags;
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
        var words = element == null ? ""
                : PlainText.onOneLine(ShownText.withoutSoftHyphens(element.attr(attribute)));
        return words.isEmpty() ? null : words;
    }

    private static String text(Document document, String selector) {
        var element = document.selectFirst(selector);
        return element == null || element.text().isBlank() ? null : element.text().strip();
    }
}
