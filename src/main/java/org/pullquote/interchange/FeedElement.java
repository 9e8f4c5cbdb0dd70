package org.pullquote.interchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;

import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.located.Located;

/**
 * A feed or an entry as it is written: Rome takes a feed's own address for the homepage, leaves languages out, and makes dates
 * of what is none.
 */
record FeedElement(Element element) {

    private static final Namespace DUBLIN_CORE = Namespace.getNamespace("http://purl.org/dc/elements/1.1/");

    int line() {
        return ((Located) element).getLine();
    }

    boolean isAtom() {
        return element.getDocument().getRootElement().getName().equals("feed");
    }

    /** Null where there is no such element, or nothing in it; dc:date stands in a namespace of its own. */
    String text(String name) {
        var child = name.startsWith("dc:") ? element.getChild(name.substring(3), DUBLIN_CORE)
                : element.getChild(name, element.getNamespace());
        return child == null || child.getTextTrim().isEmpty() ? null : child.getTextTrim();
    }

    /** The nearest {@code xml:lang}; null where there is none. */
    String language() {
        for (var around = element; around != null; around = around.getParentElement()) {
            var language = around.getAttributeValue("lang", Namespace.XML_NAMESPACE);
            if (language != null) {
                return language.isBlank() ? null : language.strip();
            }
        }
        return null;
    }

    /** The page that Atom says is the same for people; null where it says none. */
    String page() {
        return links("alternate").filter(FeedElement::isPage).findFirst().map(this::address).orElse(null);
    }

    /** That page, or whatever else is the same. */
    String address() {
        var page = page();
        return page != null ? page : links("alternate").findFirst().map(this::address).orElse(null);
    }

    /** A link without a relation is an alternate. */
    private Stream<Element> links(String relation) {
        return element.getChildren("link", element.getNamespace()).stream()
                .filter(link -> link.getAttributeValue("rel", "alternate").strip().equalsIgnoreCase(relation)
                        && !link.getAttributeValue("href", "").isBlank());
    }

    private static boolean isPage(Element link) {
        return link.getAttributeValue("type", "text/html").matches("(?i)\\s*(?:text/html|application/xhtml\\+xml)\\b.*");
    }

    /** Absolute where the link, {@code xml:base} or the feed's own address is; otherwise as it is written. */
    private String address(Element link) {
        var written = link.getAttributeValue("href").strip();
        try {
            var address = new URI(written);
            var base = address.isAbsolute() ? null : base(link);
            return base == null ? written : base.resolve(address).toString();
        } catch (URISyntaxException malformed) {
            return written;
        }
    }

    /** Null where there is none that is absolute. */
    private URI base(Element link) throws URISyntaxException {
        var named = link.getXMLBaseURI();
        var own = named != null && named.isAbsolute() ? null : own();
        var base = own == null ? named : named == null ? own : own.resolve(named);
        return base == null || !base.isAbsolute() ? null
                // Java would join a relative path to the host where no path stands between.
                : base.getRawPath() != null && base.getRawPath().isEmpty() ? base.resolve("/") : base;
    }

    /** Where the feed itself lies. */
    private URI own() throws URISyntaxException {
        var self = new FeedElement(element.getDocument().getRootElement()).links("self").findFirst();
        return self.isEmpty() ? null : new URI(self.get().getAttributeValue("href").strip());
    }
}
