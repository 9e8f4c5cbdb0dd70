package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.List;

import org.pullquote.article.BodyText;
import org.pullquote.persistence.SortKey;

/**
 * An article of the graph that a file holds again: that of the same address, or that of the same words where not each has an
 * address of its own. White space and kinds of quotation marks make no difference.
 *
 * @param isSameText whether its words are the same too
 * @param isPart whether the file has all its words, as the page has all of an excerpt in a feed
 * @param isRead whether the graph has what it quotes or names
 */
record KnownArticle(String slug, boolean byAddress, boolean isSameText, boolean isPart, boolean isRead) {

    static final String IS_READ = """
            (exists (select 1 from appearance where appearance.article_id = article.id)
                or exists (select 1 from article_person where article_person.article_id = article.id)
                or exists (select 1 from article_film where article_film.article_id = article.id))""";
    private static final String STORED = "select slug, url, body, " + IS_READ
            + " from article join article_body on article_body.article_id = article.id where ";

    /** With which feeds end what they cut. */
    private static final String CUT = "\\s*\\[?(…|\\.\\.\\.|&hellip;)]?$";

    private record Stored(String slug, String url, String body, boolean isRead) {
    }

    /** Null where the graph has none. */
    static KnownArticle find(Sql sql, UnreadArticle article) throws SQLException {
        var words = BodyText.folded(article.body());
        if (article.url() != null) {
            for (var stored : sql.list(STORED + "url = ?", KnownArticle::stored, article.url())) {
                var folded = BodyText.folded(stored.body);
                return new KnownArticle(stored.slug, true, folded.equals(words),
                        words.contains(folded.replaceFirst(CUT, "")), stored.isRead);
            }
        }
        for (var stored : sql.list(STORED + "word_count = ? order by id", KnownArticle::stored,
                BodyText.countWords(article.body()))) {
            if ((stored.url == null || article.url() == null) && BodyText.folded(stored.body).equals(words)) {
                return new KnownArticle(stored.slug, false, true, true, stored.isRead);
            }
        }
        return null;
    }

    private static Stored stored(Row row) throws SQLException {
        return new Stored(row.text(), row.text(), row.text(), row.flag());
    }

    private record Headed(String slug, String headline, String url, String outlet) {
    }

    /**
     * Articles of the same headline that could be this one before it was edited: not each of the two has an address, or an
     * outlet, of its own.
     *
     * @param slugs those that the headline makes
     */
    static List<String> slugsOfHeadline(Sql sql, UnreadArticle article, List<String> slugs) throws SQLException {
        var outlet = article.outlet() == null ? null : SortKey.of(article.outlet());
        return sql.list("""
                select article.slug, headline, url, outlet.sort_key from article left join outlet on outlet.id = outlet_id
                where article.slug = any(?) or headline = ? order by article.id""",
                row -> new Headed(row.text(), row.text(), row.text(), row.text()), slugs, article.headline()).stream()
                .filter(other -> Texts.slug(other.headline).equals(Texts.slug(article.headline())))
                .filter(other -> other.url == null || article.url() == null)
                .filter(other -> other.outlet == null || outlet == null || other.outlet.equals(outlet)).map(Headed::slug)
                .toList();
    }

    @Override
    public String toString() {
        return Kind.ARTICLES.id(slug) + ", which has the same " + (byAddress ? "address" : "text") + ": nothing is stored"
                + (isSameText ? "" : ", though its text has changed since");
    }
}
