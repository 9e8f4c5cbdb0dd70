package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.pullquote.annotation.TextAnnotator;
import org.pullquote.graphql.RequestException;
import org.pullquote.interchange.ArticlePlan.Decision;
import org.pullquote.interchange.ArticlePlan.Step;

/**
 * Reads articles and stores what is sure enough of each: the article, new people who speak in it, films that it calls
 * so, its quotes with their sources, and its links. One that the graph has already is told and left alone.
 */
final class PageWriter implements Writer<UnreadArticle> {

    private final TextAnnotator annotator;
    private final LineParser parser;
    private final double threshold;
    private final ArticleWriter articles = new ArticleWriter();
    private TextAnnotator.Session reading;

    PageWriter(TextAnnotator annotator, LineParser parser, double threshold) {
        this.annotator = annotator;
        this.parser = parser;
        this.threshold = threshold;
    }

    @Override
    public void write(Attempt attempt, List<Item<UnreadArticle>> items) throws SQLException {
        if (reading == null) {
            // Now that the files beside the articles are stored.
            reading = annotator.begin();
        }
        for (var item : items) {
            try {
                write(attempt, item);
            } catch (BadLine bad) {
                attempt.refuse(item, bad.getMessage());
            } catch (RequestException tooLong) {
                attempt.refuse(item, tooLong.code() + ": " + tooLong.getMessage());
            }
        }
    }

    private void write(Attempt attempt, Item<UnreadArticle> item) throws SQLException {
        var article = item.object();
        var known = KnownArticle.find(attempt.sql, article);
        if (known != null) {
            attempt.unchanged(Kind.ARTICLES);
            attempt.plans.add(new ArticlePlan(item.file(), List.of(new Step(Decision.MATCHES, "article " + known))));
            return;
        }
        var candidates = NewSlugs.candidates(article.headline(), null, NewSlugs.NUMBERS);
        var slug = NewSlugs.load(attempt.sql, Kind.ARTICLES, List.of(candidates)).take(candidates);
        var annotation = reading.annotate(article.text());
        var accepted = new Acceptance(annotation, threshold, article.bodyStart());
        // Tells what could not be stored before anything is.
        object(new AcceptedArticle(article, accepted, new NamedOutlets(attempt.sql)), slug);
        var films = new NewFilms(article.text(), annotation, threshold);
        var newcomers = new Newcomers(attempt, item, reading);
        newcomers.createPeople(accepted.strangers());
        newcomers.createFilms(films.sure());
        if (!newcomers.made.isEmpty()) {
            // Read again, now that their names are known.
            accepted = new Acceptance(reading.annotate(article.text()), threshold, article.bodyStart());
        }
        var outlets = new NamedOutlets(attempt.sql);
        var line = new AcceptedArticle(article, accepted, outlets);
        articles.write(attempt, List.of(item.with(object(line, slug))));
        var steps = new ArrayList<>(line.steps.subList(0, 1));
        steps.addAll(outlets.steps);
        steps.addAll(accepted.names(newcomers.made));
        steps.addAll(films.leftOut());
        steps.addAll(line.steps.subList(1, line.steps.size()));
        steps.addAll(accepted.leftOut());
        attempt.plans.add(new ArticlePlan(item.file(), steps));
    }

    private ArticleObject object(AcceptedArticle article, String slug) throws SQLException {
        return parser.article(article.line(slug).json());
    }
}
