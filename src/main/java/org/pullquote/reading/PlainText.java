package org.pullquote.reading;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML fragment: paragraphs apart by an empty line, items and rows each on a line. */
public final class PlainText implements NodeVisitor {

    private static final Set<String> LINES = Set.of("li", "dt", "dd", "tr", "thead", "tbody", "tfoot", "br", "option");
    private static final Set<String> CELLS = Set.of("td", "th");
    /** What jsoup takes for blocks, though it stands within lines. */
    private static final Set<String> EDITS = Set.of("ins", "del");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");

    private final StringBuilder text = new StringBuilder();
    private int breaks;
    private boolean space;

    private PlainText() {
    }

    public static String of(String html) {
        return words(body(html));
    }

    /** The same on one line, for a title or a name. */
    static String line(String html) {
        return onOneLine(of(html));
    }

    /** The words of a text that may hold mark-up or not: its own lines stay where no element parts its paragraphs. */
    static String ofText(String text) {
        var body = body(text);
        return body.getAllElements().stream().noneMatch(element -> element != body && parts(element)) ? body.wholeText()
                : of(EMPTY_LINE.matcher(text).replaceAll("<br><br>"));
    }

    /** With one space between words, whatever stood there. */
    static String onOneLine(CharSequence text) {
        var line = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isSpace(text.charAt(i))) {
                line.append(i > start && !line.isEmpty() ? " " : "").append(text, start, i);
                start = i + 1;
            }
        }
        return line.toString();
    }

    private static Element body(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style, noscript, template, iframe, object, svg").remove();
        ShownText.in(body);
        return body;
    }

    private static String words(Element body) {
        var words = new PlainText();
        body.traverse(words);
        return words.text.toString();
    }

    static boolean isBlock(Element element) {
        return element.isBlock() && !EDITS.contains(element.normalName());
    }

    private static boolean parts(Element element) {
        return isBlock(element) || LINES.contains(element.normalName());
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
        } else if (isBlock(element)) {
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
