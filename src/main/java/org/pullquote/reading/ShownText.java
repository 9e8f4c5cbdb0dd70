package org.pullquote.reading;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Makes the text of mark-up what a page shows: q has its marks, and soft hyphens and numbers of footnotes are no words. */
final class ShownText implements NodeVisitor {

    private static final String SOFT_HYPHEN = "\u00AD";
    private static final String MARKS = "\"“”„«»‘’'";
    private static final Pattern FOOTNOTE = Pattern.compile("\\d{1,3}|\\[\\d{1,3}]|\\(\\d{1,3}\\)");
    /** What a power stands behind: 200 m, 10. */
    private static final Pattern BASE = Pattern.compile("\\d\\s*\\p{Ll}{0,2}$");
    /** A footnote's number with its link and brackets has fewer; looking no further keeps deep mark-up cheap. */
    private static final int MOST_NODES = 12;

    private int depth;

    private ShownText() {
    }

    static void in(Element root) {
        root.traverse(new ShownText());
    }

    static String withoutSoftHyphens(String text) {
        return text.replace(SOFT_HYPHEN, "");
    }

    @Override
    public void head(Node node, int level) {
        if (node instanceof TextNode text) {
            if (text.getWholeText().contains(SOFT_HYPHEN)) {
                text.text(withoutSoftHyphens(text.getWholeText()));
            }
        } else if (node.nameIs("q")) {
            mark((Element) node);
            depth++;
        } else if (node.nameIs("sup") && isFootnote(node)) {
            ((Element) node).empty();
        }
    }

    @Override
    public void tail(Node node, int level) {
        depth -= node.nameIs("q") ? 1 : 0;
    }

    /** Unless the page itself writes marks; within another quotation they are single. */
    private void mark(Element quotation) {
        if (quotation.childNodeSize() > 0 && !isMarked(quotation)) {
            quotation.prependText(depth % 2 == 0 ? "“" : "‘").appendText(depth % 2 == 0 ? "”" : "’");
        }
    }

    private static boolean isMarked(Element quotation) {
        var words = quotation.nodeStream(TextNode.class).limit(MOST_NODES).map(text -> text.getWholeText().strip())
                .filter(text -> !text.isEmpty()).findFirst().orElse("");
        return !words.isEmpty() && MARKS.indexOf(words.charAt(0)) >= 0;
    }

    /** A number, in brackets or not, and no power. */
    private static boolean isFootnote(Node number) {
        var nodes = number.nodeStream().limit(MOST_NODES).toList();
        var words = nodes.stream().filter(TextNode.class::isInstance).map(text -> ((TextNode) text).getWholeText())
                .collect(Collectors.joining()).strip();
        var before = number.previousSibling() instanceof TextNode text ? text.getWholeText() : "";
        var power = !words.isEmpty() && Character.isDigit(words.charAt(0)) && BASE.matcher(before).find();
        return nodes.size() < MOST_NODES && !power && FOOTNOTE.matcher(words).matches();
    }
}
