package org.pullquote.interchange;

import java.net.URI;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pullquote.reading.PlainText;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;

/** Makes a NewsArticle of each entry of a feed, so that all rules for articles hold. */
final class FeedEntries {

    private static final Pattern MAILBOX = Pattern.compile("\\S+@\\S+ \\((.+)\\)");
    private static final Pattern LAST_SEGMENT = Pattern.compile(".*/([^/]+?)(?:\\.[a-z]{2,5})?/?");
    private static final Set<String> PLAIN = Set.of("text", "text/plain");
    private static final int LONGEST_STEM = 80;

    private final SyndFeed feed;
    private final FeedElement root;
    private final ZoneId zone;
    private final String outlet;
    private final boolean summaryAsBody;

    /** @throws BadLine where the feed has no title that could name its outlet */
    FeedEntries(FeedDocument document, ZoneId zone, boolean summaryAsBody) {
        this.feed = document.feed();
        this.root = document.root();
        this.zone = zone;
        this.summaryAsBody = summaryAsBody;
        var title = text(feed.getTitleEx());
        outlet = title == null ? "" : stem(title);
        if (outlet.isEmpty()) {
            throw new BadLine("has no title, which would name the outlet");
        }
    }

    /** Whether an article can say that it is in the feed's language. */
    static boolean isLanguage(String tag) {
        try {
            return tag != null && !tag.isBlank() && Texts.language(tag, "language") != null;
        } catch (BadLine malformed) {
            return false;
        }
    }

    /** @param written the same entry */
    LdLine article(SyndEntry entry, FeedElement written) {
        var link = root.isAtom() ? written.address() : blankAsNull(entry.getLink());
        var identity = entry.getUri() == null || entry.getUri().isBlank() ? link : entry.getUri().strip();
        if (identity == null) {
            throw new BadLine("has neither a guid or id nor a link");
        }
        var content = entry.getContents().stream().map(this::text).filter(Objects::nonNull).findFirst().orElse(null);
        var summary = text(entry.getDescription());
        // RSS 2.0: "An item may also be complete in itself, if so, the description contains the text".
        var body = content == null && (summaryAsBody || link == null) ? summary : content;
        var updated = date(written, "updated", "modified");
        var given = date(written, "pubDate", "published", "issued", "created", "dc:date");
        var published = given == null ? updated : given;
        if (published == null) {
            throw new BadLine("has no date (pubDate, dc:date, published or updated)");
        }
        var language = language(written);
        var tags = tags(entry);
        return LdLine.empty().put("@type", "NewsArticle").put("@id", Kind.ARTICLES.id(slug(identity))).put("url", link)
                .put("headline", title(entry)).put("description", Objects.equals(summary, body) ? null : summary)
                .put("articleBody", body).put("articleSection", tags.isEmpty() ? null : tags.get(0)).texts("keywords", tags)
                .put("datePublished", published).put("dateModified", published.equals(updated) ? null : updated)
                .put("inLanguage", isLanguage(language) ? language : null).texts("author", authors(entry))
                .put("publisher", publisher());
    }

    /** What the entry, or else the feed, says that its language is; null where neither does. */
    String language(FeedElement written) {
        var nearest = written.language();
        return nearest == null ? blankAsNull(feed.getLanguage()) : nearest;
    }

    /** The first of these elements that the entry has. */
    private String date(FeedElement written, String... names) {
        for (String name : names) {
            var text = written.text(name);
            var date = text == null ? null : PageDate.read(text, zone);
            if (text != null && date == null) {
                throw new BadLine(name + " '" + Texts.shown(text) + "' is not a date that can be read");
            }
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private LdLine publisher() {
        var link = root.isAtom() ? root.page() : blankAsNull(feed.getLink());
        return LdLine.empty().put("@id", Kind.OUTLETS.id(outlet)).put("name", text(feed.getTitleEx()))
                .put("url", link != null && link.matches("(?i)https?://.+") ? link : null);
    }

    /** Made of the outlet and of what the feed itself calls the entry, so that it stays when the headline changes. */
    private String slug(String identity) {
        var segment = identity.matches("(?i)https?://[^/]+/.+") ? LAST_SEGMENT.matcher(path(identity)) : null;
        var words = segment != null && segment.matches() ? stem(segment.group(1)) : "";
        return outlet + "-" + (words.isEmpty() ? "" : words + "-") + QuoteSlugs.digest(identity);
    }

    private static String path(String address) {
        try {
            return Objects.requireNonNullElse(URI.create(address).getPath(), "");
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    private static String stem(String words) {
        var slug = Texts.slug(words);
        return slug.length() <= LONGEST_STEM ? slug
                : slug.substring(0, slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST_STEM) - 1));
    }

    private String title(SyndEntry entry) {
        var title = text(entry.getTitleEx());
        return title == null ? blankAsNull(entry.getTitle()) : title.replaceAll("\\s+", " ");
    }

    private static List<String> tags(SyndEntry entry) {
        var tags = new LinkedHashSet<String>();
        entry.getCategories().forEach(category -> {
            var label = blankAsNull(category.getLabel());
            tags.add(label == null ? blankAsNull(category.getName()) : label);
        });
        if (entry.getModule(DCModule.URI) instanceof DCModule dublinCore) {
            dublinCore.getSubjects().forEach(subject -> tags.add(blankAsNull(subject.getValue())));
        }
        tags.remove(null);
        return List.copyOf(tags);
    }

    private List<String> authors(SyndEntry entry) {
        var people = people(entry).stream().map(SyndPerson::getName);
        var creators = entry.getModule(DCModule.URI) instanceof DCModule dublinCore ? dublinCore.getCreators().stream()
                : Stream.<String> empty();
        var named = Stream.concat(people, creators).toList();
        return (named.isEmpty() && entry.getAuthor() != null ? Stream.of(entry.getAuthor()) : named.stream())
                .map(FeedEntries::blankAsNull).filter(Objects::nonNull).map(FeedEntries::withoutMailbox).distinct().toList();
    }

    /** RFC 4287: an entry of Atom without authors has those of its source, or else those of the feed. */
    private List<SyndPerson> people(SyndEntry entry) {
        if (!root.isAtom() || !entry.getAuthors().isEmpty()) {
            return entry.getAuthors();
        }
        var source = entry.getSource();
        return source == null || source.getAuthors().isEmpty() ? feed.getAuthors() : source.getAuthors();
    }

    /** RSS writes {@code mailbox@example.org (Name)}. */
    private static String withoutMailbox(String author) {
        var matcher = MAILBOX.matcher(author);
        return matcher.matches() ? matcher.group(1) : author;
    }

    /** Null where there is none, or none that is text; without a type that of Atom is plain, that of RSS mark-up. */
    private String text(SyndContent content) {
        if (content == null || content.getValue() == null) {
            return null;
        }
        var type = content.getType() != null ? content.getType() : root.isAtom() ? "text" : "html";
        return blankAsNull(PLAIN.contains(type) ? content.getValue()
                : type.endsWith("html") || type.endsWith("xml") ? PlainText.of(content.getValue()) : "");
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
