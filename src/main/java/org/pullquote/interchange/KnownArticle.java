package org.pullquote.interchange;

import java.sql.SQLException;

import org.pullquote.article.BodyText;

/**
 * An article of the graph that a file holds again: that of the same address, or that of the same words where not each has an
 * address of its own. White space and kinds of quotation marks make no difference.
 *
 * @param isSameText whether its words are the same too
 * @param isRead whether the graph has what it quotes or names
 */
record KnownArticle(String slug, boolean byAddress, boolean isSameText, boolean isRead) {

    static final String IS_READ = """
            (exists (select 1 from appearance where appearance.article_id = article.id)
                or exists (select 1 from article_person where article_person.article_id = article.id)
                or exists (select 1 from article_film where article_film.article_id = article.id))""";
    private static final String STORED = "select slug, url, body, " + IS_READ
            + " from article join article_body on article_body.article_id = article.id where ";

    private record Stored(String slug, String url, String body, boolean isRead) {
    }

    /** Null where the graph has none. */
    static KnownArticle find(Sql sql, UnreadArticle article) throws SQLException {
        var words = BodyText.folded(article.body());
        if (article.url() != null) {
            for (var stored : sql.list(STORED + "url = ?", KnownArticle::stored, article.url())) {
                return new KnownArticle(stored.slug, true, BodyText.folded(stored.body).equals(words), stored.isRead);
            }
        }
        for (var stored : sql.list(STORED + "word_count = ? order by id", KnownArticle::stored,
                BodyText.countWords(article.body()))) {
            if ((stored.url == null || article.url() == null) && BodyText.folded(stored.body).equals(words)) {
                return new KnownArticle(stored.slug, false, true, stored.isRead);
            }
        }
        return null;
    }

    private static Stored stored(Row row) throws SQLException {
        return new Stored(row.text(), row.text(), row.text(), row.flag());
    }

    @Override
    public String toString() {
        return Kind.ARTICLES.id(slug) + ", which has the same " + (byAddress ? "address" : "text") + ": nothing is stored"
                + (isSameText ? "" : ", though its text has changed since");
    }
}
