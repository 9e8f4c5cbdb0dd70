package org.pullquote.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The paragraphs of a page's article, without menus, captions, pointers to other articles and the like. */
final class PageBody {

    private static final List<String> PLACES = List.of("[itemprop=articleBody]", "article", "[role=main]", "main", "body");
    private static final Set<String> BLOCKS = Set.of("p", "h2", "h3", "h4", "blockquote", "li", "pre", "div", "section");
    private static final Set<String> BOILERPLATE = Set.of("script", "style", "nav", "aside", "footer", "form", "figure",
            "figcaption", "button", "noscript", "iframe", "svg", "template", "select", "dialog", "h1", "time", "header");
    private static final List<String> BOILERPLATE_NAMES = List.of("related", "promo", "share", "social", "newsletter",
            "comment", "advert", "sidebar", "caption", "breadcrumb", "byline", "tag-list", "tags", "cookie", "subscribe",
            "recommend", "footer", "paywall", "credit", "trending");
    private static final Pattern HIDDEN = Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b",
            Pattern.CASE_INSENSITIVE);
    /** A block of which links make up more than this is a list of links. */
    private static final double MOST_LINKS = 0.6;
    private static final int ENOUGH = 200;

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private int linked;
    /** For each block and link that is open whether it is a link, the innermost first. */
    private final Deque<Boolean> links = new ArrayDeque<>();
    /** Line ends since the last word: two of them end a paragraph, as feeds and old pages write it. */
    private int breaks;

    private PageBody() {
    }

    /** Paragraphs parted by blank lines; empty where the page has none. */
    static String of(Document document) {
        var best = "";
        for (String place : PLACES) {
            for (Element element : document.select(place)) {
                var text = read(element);
                best = text.length() > best.length() ? text : best;
            }
            if (best.length() >= ENOUGH) {
                return best;
            }
        }
        return best;
    }

    private static String read(Element element) {
        var reading = new PageBody();
        element.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    reading.add(text);
                } else if (node instanceof Element inside && node != element) {
                    if (isBoilerplate(inside)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    reading.begin(inside);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element inside && node != element) {
                    reading.leave(inside);
                }
                return FilterResult.CONTINUE;
            }
        });
        reading.end();
        return reading.body.toString();
    }

    private static boolean isBoilerplate(Element element) {
        if (BOILERPLATE.contains(element.normalName()) || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true") || HIDDEN.matcher(element.attr("style")).find()) {
            return true;
        }
        var names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.length() > 1 && BOILERPLATE_NAMES.stream().anyMatch(names::contains);
    }

    private void begin(Element element) {
        if (!element.nameIs("br")) {
            part(element);
        } else if (++breaks == 2) {
            end();
        } else {
            block.append(' ');
        }
        if (isBlockOrLink(element)) {
            links.push(element.nameIs("a"));
        }
    }

    private void leave(Element element) {
        if (!element.nameIs("br")) {
            part(element);
        }
        if (isBlockOrLink(element)) {
            links.pop();
        }
    }

    private static boolean isBlockOrLink(Element element) {
        return element.nameIs("a") || BLOCKS.contains(element.normalName());
    }

    /** What stands on a line or in a cell of its own is at least apart by a space. */
    private void part(Element element) {
        if (BLOCKS.contains(element.normalName())) {
            end();
        } else if (PlainText.isBlock(element)) {
            block.append(' ');
        }
    }

    private void add(TextNode text) {
        block.append(text.getWholeText());
        if (!PlainText.onOneLine(text.getWholeText()).isEmpty()) {
            breaks = 0;
        }
        if (!links.isEmpty() && links.peek()) {
            linked += text.text().strip().length();
        }
    }

    private void end() {
        var paragraph = PlainText.onOneLine(block);
        if (!paragraph.isEmpty() && linked <= MOST_LINKS * paragraph.length()) {
            body.append(body.isEmpty() ? "" : "\n\n").append(paragraph);
        }
        block.setLength(0);
        linked = 0;
    }
}
