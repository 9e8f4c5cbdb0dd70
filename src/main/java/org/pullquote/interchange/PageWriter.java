package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.List;

import org.pullquote.interchange.ArticlePlan.Decision;
import org.pullquote.interchange.ArticlePlan.Step;

/**
 * Stores the articles of pages and texts, each read. One that the graph has already is told and left alone, unless nobody has
 * read it yet, as those of feeds, and the page has all its words: that one gets the page's text, and what is read in it.
 */
final class PageWriter implements Writer<UnreadArticle> {

    private final ArticleReader reader;

    PageWriter(ArticleReader reader) {
        this.reader = reader;
    }

    @Override
    public void write(Attempt attempt, List<Item<UnreadArticle>> items) throws SQLException {
        for (var item : items) {
            ArticleReader.orRefuse(attempt, item, () -> write(attempt, item));
        }
    }

    private void write(Attempt attempt, Item<UnreadArticle> item) throws SQLException {
        var article = item.object();
        var known = KnownArticle.find(attempt.sql, article);
        if (known == null) {
            var candidates = NewSlugs.candidates(article.headline(), null, NewSlugs.NUMBERS);
            var others = KnownArticle.slugsOfHeadline(attempt.sql, article, candidates);
            if (!others.isEmpty()) {
                attempt.notes.add(item.file() + ": has the headline of "
                        + String.join(" and ", others.stream().map(Kind.ARTICLES::id).toList())
                        + ", but another text: it is an article of its own");
            }
            reader.store(attempt, item, article,
                    NewSlugs.load(attempt.sql, Kind.ARTICLES, List.of(candidates)).take(candidates), true);
        } else if (known.isRead() || !known.isPart()) {
            attempt.unchanged(Kind.ARTICLES);
            attempt.plans.add(new ArticlePlan(item.file(), List.of(new Step(Decision.MATCHES, "article " + known))));
        } else {
            reader.store(attempt, item, article.textAlone(), known.slug(), false);
        }
    }
}
