package org.pullquote.interchange;

import java.net.URI;
import java.time.Instant;
import java.util.Date;
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
    private final String outlet;
    private final boolean summaryAsBody;

    /** @throws BadLine where the feed has no title that could name its outlet */
    FeedEntries(SyndFeed feed, boolean summaryAsBody) {
        this.feed = feed;
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

    LdLine article(SyndEntry entry) {
        var link = blankAsNull(entry.getLink());
        var identity = entry.getUri() == null || entry.getUri().isBlank() ? link : entry.getUri().strip();
        if (identity == null) {
            throw new BadLine("has neither a guid or id nor a link");
        }
        var content = entry.getContents().stream().map(FeedEntries::text).filter(Objects::nonNull).findFirst().orElse(null);
        var summary = text(entry.getDescription());
        // RSS 2.0: "An item may also be complete in itself, if so, the description contains the text".
        var body = content == null && (summaryAsBody || link == null) ? summary : content;
        var published = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        if (published == null) {
            throw new BadLine("has no date that can be read (pubDate, dc:date, published or updated)");
        }
        var tags = tags(entry);
        return LdLine.empty().put("@type", "NewsArticle").put("@id", Kind.ARTICLES.id(slug(identity))).put("url", link)
                .put("headline", title(entry)).put("description", Objects.equals(summary, body) ? null : summary)
                .put("articleBody", body).put("articleSection", tags.isEmpty() ? null : tags.get(0)).texts("keywords", tags)
                .put("datePublished", published.toInstant())
                .put("dateModified", modified(entry.getUpdatedDate(), published.toInstant()))
                .put("inLanguage", isLanguage(feed.getLanguage()) ? feed.getLanguage() : null).texts("author", authors(entry))
                .put("publisher", publisher());
    }

    private static Instant modified(Date updated, Instant published) {
        return updated == null || updated.toInstant().equals(published) ? null : updated.toInstant();
    }

    private LdLine publisher() {
        var link = blankAsNull(feed.getLink());
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

    private static String title(SyndEntry entry) {
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

    private static List<String> authors(SyndEntry entry) {
        var people = entry.getAuthors().stream().map(SyndPerson::getName);
        var creators = entry.getModule(DCModule.URI) instanceof DCModule dublinCore ? dublinCore.getCreators().stream()
                : Stream.<String> empty();
        var named = Stream.concat(people, creators).toList();
        return (named.isEmpty() && entry.getAuthor() != null ? Stream.of(entry.getAuthor()) : named.stream())
                .map(FeedEntries::blankAsNull).filter(Objects::nonNull).map(FeedEntries::withoutMailbox).distinct().toList();
    }

    /** RSS writes {@code mailbox@example.org (Name)}. */
    private static String withoutMailbox(String author) {
        var matcher = MAILBOX.matcher(author);
        return matcher.matches() ? matcher.group(1) : author;
    }

    /** Null where there is none, or none that is text. */
    private static String text(SyndContent content) {
        if (content == null || content.getValue() == null) {
            return null;
        }
        var type = content.getType() == null ? "html" : content.getType();
        return blankAsNull(PLAIN.contains(type) ? content.getValue()
                : type.endsWith("html") || type.endsWith("xml") ? PlainText.of(content.getValue()) : "");
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
