package org.pullquote.interchange;

import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML fragment: paragraphs apart by an empty line, items and rows each on a line. */
final class PlainText implements NodeVisitor {

    private static final Set<String> LINES = Set.of("li", "dt", "dd", "tr", "thead", "tbody", "tfoot", "br", "option");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private int breaks;
    private boolean space;

    private PlainText() {
    }

    static String of(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style, noscript, template, iframe, object, svg").remove();
        var words = new PlainText();
        body.traverse(words);
        return words.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            breakAt(element, element.normalName().equals("br") ? breaks + 1 : 1);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            breakAt(element, 1);
        }
    }

    private void breakAt(Element element, int lines) {
        if (LINES.contains(element.normalName())) {
            breaks = Math.max(breaks, Math.min(2, lines));
        } else if (CELLS.contains(element.normalName())) {
            space = true;
        } else if (element.isBlock()) {
            breaks = 2;
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            var unit = words.charAt(i);
            if (unit == ' ' || unit >= '\t' && unit <= '\r') {
                space = true;
            } else {
                if (!text.isEmpty()) {
                    text.append(breaks > 0 ? "\n".repeat(breaks) : space ? " " : "");
                }
                breaks = 0;
                space = false;
                text.append(unit);
            }
        }
    }
}
