package org.pullquote.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.pullquote.reading.Page;

/**
 * An article as its page or its text gives it, before anybody has read whom it names and quotes.
 *
 * @param line the properties that the file itself tells, all of them good
 * @param body plain text
 * @param text the headline, a blank line and the body
 * @param published when, and how that is known
 * @param notes what the file says that nothing can be made of
 */
record UnreadArticle(String file, LdLine line, String url, String headline, String outlet, String body, String text,
        String published, List<String> notes) implements GraphObject {

    private static final int LONGEST_BODY = 1_000_000;

    /** @throws BadLine where the file holds no article that could be stored */
    static UnreadArticle read(InputFile file, ArticleOptions options, LineParser parser) throws IOException {
        var page = PageText.read(file.path()).page();
        if (page.headline() == null) {
            throw new BadLine("has no headline");
        }
        if (page.body().isEmpty()) {
            throw new BadLine("has a headline, '" + Texts.shown(page.headline()) + "', and no text below it");
        }
        return of(file, page.withBody(Texts.checked(page.body(), LONGEST_BODY, "articleBody")), options, parser);
    }

    private static UnreadArticle of(InputFile file, Page page, ArticleOptions options, LineParser parser) throws IOException {
        var notes = new ArrayList<>(page.notes());
        var url = page.url() == null || isAddress(page.url()) ? page.url() : ignored("address", page.url(), notes);
        var language = page.language() == null || FeedEntries.isLanguage(page.language()) ? page.language()
                : ignored("language", page.language(), notes);
        var published = published(file, page, options, parser.zone(), notes);
        var line = LdLine.empty().put("@type", "NewsArticle").put("url", url).put("headline", page.headline())
                .put("articleBody", page.body()).put("inLanguage", language).put("author", page.byline())
                .put("datePublished", published.date)
                .put("dateModified", modified(page, published.date, parser.zone(), notes))
                .put("description", Objects.equals(page.summary(), page.body()) ? null
                        : fitting(page.summary(), ArticleObject.LONGEST_SUMMARY, "description", notes))
                .put("articleSection", fitting(page.section(), ArticleObject.LONGEST_LABEL, "articleSection", notes))
                .texts("keywords", page.tags().stream()
                        .map(tag -> fitting(tag, ArticleObject.LONGEST_LABEL, "a keyword", notes)).filter(Objects::nonNull)
                        .toList());
        // Tells now what could not be stored later.
        parser.article(line.json().deepCopy().put("@id", Kind.ARTICLES.id("checked")));
        return new UnreadArticle(file.toString(), line, url, page.headline(), page.outlet(), page.body(),
                PageText.whole(page), published.date + published.reason, notes);
    }

    private record Published(Object date, String reason) {
    }

    private static Published published(InputFile file, Page page, ArticleOptions options, ZoneId zone, List<String> notes)
            throws IOException {
        var stated = page.published() == null ? null : PageDate.read(page.published(), zone);
        if (stated != null) {
            return new Published(stated, "");
        }
        if (page.published() != null) {
            ignored("date", page.published(), notes);
        }
        return options.published() != null ? new Published(options.published(), " (--published)")
                : new Published(Files.getLastModifiedTime(file.path()).toInstant().atZone(zone).toLocalDate(),
                        page.published() == null ? " (the day of the file, which gives none)"
                                : " (the day of the file, whose own date cannot be read)");
    }

    private static String modified(Page page, Object published, ZoneId zone, List<String> notes) {
        if (page.modified() == null) {
            return null;
        }
        var stated = PageDate.read(page.modified(), zone);
        return stated == null ? ignored("date of change", page.modified(), notes)
                : stated.equals(published.toString()) ? null : stated;
    }

    /** Null, and a note, where the text cannot be stored: the article does without. */
    private static String fitting(String text, int longest, String property, List<String> notes) {
        try {
            return text == null ? null : Texts.checked(text, longest, property);
        } catch (BadLine bad) {
            notes.add(bad.getMessage() + ": it is left out");
            return null;
        }
    }

    private static boolean isAddress(String url) {
        try {
            return Texts.webAddress(url, "url") != null;
        } catch (BadLine other) {
            return false;
        }
    }

    private static String ignored(String property, String value, List<String> notes) {
        notes.add("nothing is made of the " + property + " '" + Texts.shown(value) + "'");
        return null;
    }

    /** The same without what only a new article is given. */
    UnreadArticle textAlone() {
        return new UnreadArticle(file, LdLine.empty().put("@type", "NewsArticle").put("articleBody", body), url, headline, null,
                body, text, published, notes);
    }

    /** In code points, where the body begins in the text. */
    int bodyStart() {
        return text.codePointCount(0, text.length() - body.length());
    }

    @Override
    public Set<String> writes() {
        return Set.of("the article of " + file);
    }
}
