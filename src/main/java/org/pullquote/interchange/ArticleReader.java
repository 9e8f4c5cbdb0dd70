package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.pullquote.annotation.TextAnnotator;
import org.pullquote.graphql.RequestException;

/**
 * Reads articles and stores what is sure enough of each: the article, new people who speak in it, films that it calls so, its
 * quotes with their sources, and its links.
 */
final class ArticleReader {

    private final TextAnnotator annotator;
    private final LineParser parser;
    private final double threshold;
    private final ArticleWriter articles = new ArticleWriter();
    private TextAnnotator.Session reading;

    ArticleReader(TextAnnotator annotator, LineParser parser, double threshold) {
        this.annotator = annotator;
        this.parser = parser;
        this.threshold = threshold;
    }

    interface Work {
        void run() throws SQLException;
    }

    /** Tells what of an item cannot be stored. */
    static void orRefuse(Attempt attempt, Item<?> item, Work work) throws SQLException {
        try {
            work.run();
        } catch (BadLine bad) {
            attempt.refuse(item, bad.getMessage());
        } catch (RequestException tooLong) {
            attempt.refuse(item, tooLong.code() + ": " + tooLong.getMessage());
        }
    }

    /**
     * @param slug of the article
     * @param isNew whether the graph does not have it yet
     */
    void store(Attempt attempt, Item<?> item, UnreadArticle article, String slug, boolean isNew) throws SQLException {
        if (reading == null) {
            // Now that the files beside the articles are stored.
            reading = annotator.begin();
        }
        var annotation = reading.annotate(article.text());
        var accepted = new Acceptance(annotation, threshold, article.bodyStart());
        // Tells what could not be stored before anything is.
        object(new AcceptedArticle(article, accepted, new NamedOutlets(attempt.sql)), slug, isNew);
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
        articles.write(attempt, List.of(item.with(object(line, slug, isNew))));
        var steps = new ArrayList<>(line.steps.subList(0, 1));
        steps.addAll(outlets.steps);
        steps.addAll(accepted.names(newcomers.made));
        steps.addAll(films.leftOut());
        steps.addAll(line.steps.subList(1, line.steps.size()));
        steps.addAll(accepted.leftOut());
        attempt.plans.add(new ArticlePlan(item.file(), steps));
    }

    private ArticleObject object(AcceptedArticle article, String slug, boolean isNew) throws SQLException {
        return parser.article(article.line(slug, isNew).json());
    }
}
