package org.pullquote.interchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.annotations.RegisterResourceBundle;

import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.located.LocatedJDOMFactory;

import com.rometools.rome.feed.module.DCSubjectImpl;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;

/**
 * A feed, read whole. Refused are a DOCTYPE, and with it entities and what they could read or grow to, and what is too large or
 * too deep for a feed.
 *
 * @param root the element of the feed
 * @param entries the element of each entry
 */
// Rome tells its beans apart, so as to list each once, by all that the getters of these say.
@RegisterForReflection(targets = { SyndCategory.class, SyndContent.class, SyndEnclosure.class, SyndLinkImpl.class,
        SyndPerson.class, DCSubjectImpl.class, Category.class, com.rometools.rome.feed.atom.Category.class })
@RegisterResourceBundle(bundleName = "com.sun.org.apache.xerces.internal.impl.msg.XMLMessages", moduleName = "java.xml")
record FeedDocument(SyndFeed feed, FeedElement root, List<FeedElement> entries) {

    private static final int MOST_BYTES = 64 << 20;
    private static final String MOST_DEPTH = "200";
    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** Why no feed can be read, and where that shows. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;
        final int line;

        Unreadable(int line, String reason) {
            super(reason);
            this.line = Math.max(1, line);
        }
    }

    static FeedDocument read(Path file) throws IOException, Unreadable {
        try (var input = Input.open(file)) {
            var document = builder().build(new Limited(input.content()));
            var root = document.getRootElement();
            if (!ROOTS.contains(root.getName())) {
                throw new Unreadable(1, "is XML, but its root is " + root.getName() + ": neither RSS nor Atom");
            }
            var feed = new SyndFeedInput(false, Locale.US).build(document);
            var entries = entries(root);
            if (entries.size() != feed.getEntries().size()) {
                throw new Unreadable(1, "has " + entries.size() + " entries, of which " + feed.getEntries().size()
                        + " stand where its version has them");
            }
            return new FeedDocument(feed, new FeedElement(root), entries);
        } catch (Input.Damaged damaged) {
            throw new Unreadable(1, damaged.getMessage());
        } catch (TooLarge large) {
            throw new Unreadable(1, "is larger than " + MOST_BYTES + " bytes, unpacked");
        } catch (JDOMParseException malformed) {
            var message = String.valueOf(malformed.getCause().getMessage());
            throw new Unreadable(malformed.getLineNumber(), message.contains(NO_DOCTYPE)
                    ? "has a DOCTYPE, with which neither feeds nor other mark-up are read"
                    : "is not XML that can be read: " + message);
        } catch (JDOMException | FeedException | IllegalArgumentException none) {
            throw new Unreadable(1, "is not a feed: " + none.getMessage());
        }
    }

    private static SAXBuilder builder() {
        var builder = new SAXBuilder();
        builder.setJDOMFactory(new LocatedJDOMFactory());
        builder.setFeature(NO_DOCTYPE, true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", MOST_DEPTH);
        return builder;
    }

    /** Entries stand in the root or in its channel. */
    private static List<FeedElement> entries(Element root) {
        var entries = new ArrayList<FeedElement>();
        for (Element child : root.getChildren()) {
            add(child, entries);
            if (child.getName().equals("channel")) {
                child.getChildren().forEach(item -> add(item, entries));
            }
        }
        return entries;
    }

    private static void add(Element element, List<FeedElement> entries) {
        if (element.getName().equals("item") || element.getName().equals("entry")) {
            entries.add(new FeedElement(element));
        }
    }

    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;
    }

    private static final class Limited extends FilterInputStream {

        private int left = MOST_BYTES;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var next = in.read();
            spend(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] block, int start, int length) throws IOException {
            var read = in.read(block, start, length);
            spend(Math.max(0, read));
            return read;
        }

        private void spend(int bytes) throws TooLarge {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
