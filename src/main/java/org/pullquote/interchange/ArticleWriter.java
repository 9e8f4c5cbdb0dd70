package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.pullquote.article.BodyText;

/** Stores articles with their links, mention spans and quotations. */
final class ArticleWriter implements Writer<ArticleObject> {

    private static final String COLUMNS = "version, row_modified_at, url, headline, summary, byline, outlet_id, section, word_count, language, published_at, published_is_day, modified_at, modified_is_day";

    @Override
    public void write(Attempt attempt, List<Item<ArticleObject>> items) throws SQLException {
        var batch = new ArticleBatch(attempt, items);
        for (var item : items) {
            try {
                batch.merge(item);
            } catch (BadLine bad) {
                attempt.refuse(item, bad.getMessage());
            }
        }
        batch.write();
    }

    /** The statements of one batch. */
    private static final class ArticleBatch {

        private final Attempt attempt;
        private final Publishers publishers;
        private final Subjects subjects;
        private final Map<String, StoredArticle> stored;
        private final MentionRows mentions;
        private final QuoteRows quotes;
        private final Set<Long> fresh = new HashSet<>();
        private final List<Object[]> inserts = new ArrayList<>();
        private final List<Object[]> updates = new ArrayList<>();
        private final List<Object[]> newBodies = new ArrayList<>();
        private final List<Object[]> bodies = new ArrayList<>();
        private final Map<Long, List<String>> tags = new LinkedHashMap<>();
        private final Map<Long, List<Long>> people = new LinkedHashMap<>();
        private final Map<Long, List<Long>> films = new LinkedHashMap<>();

        ArticleBatch(Attempt attempt, List<Item<ArticleObject>> items) throws SQLException {
            this.attempt = attempt;
            var lines = items.stream().map(Item::object).toList();
            var quotations = lines.stream().flatMap(line -> line.quotations().or(List.of()).stream()).toList();
            publishers = new Publishers(attempt, publishers(lines, quotations));
            subjects = Subjects.load(attempt.sql, references(lines, quotations));
            stored = StoredArticle.load(attempt.sql, lines.stream().map(line -> line.id().slug()).toList());
            var ids = stored.values().stream().map(StoredArticle::id).toList();
            mentions = new MentionRows(attempt, ids);
            quotes = new QuoteRows(attempt, subjects, publishers, ids, lines, quotations);
        }

        void merge(Item<ArticleObject> item) throws SQLException {
            var line = item.object();
            var slug = line.id().slug();
            var before = stored.get(slug);
            var state = StoredArticle.merged(before, line, publishers, subjects);
            var body = new BodyText(state.body());
            mentions.check(line, body, subjects);
            quotes.check(line);
            publishers.need(line.publisher().value());
            var id = before == null ? attempt.newId() : before.id();
            var had = before == null ? StoredArticle.State.NEW : before.state();
            if (before == null) {
                inserts.add(row(Versions.first(line.version()), state, id, attempt.now, slug));
                newBodies.add(new Object[] { state.body(), id });
                fresh.add(id);
                attempt.created(Kind.ARTICLES, id);
            } else if (!had.equals(state)) {
                updates.add(row(Versions.next(line.version(), before.version()), state, id));
                if (!had.body().equals(state.body())) {
                    bodies.add(new Object[] { state.body(), id });
                }
                attempt.updated(Kind.ARTICLES, id);
            } else {
                attempt.unchanged(Kind.ARTICLES);
            }
            note(tags, id, had.tags(), state.tags());
            note(people, id, had.people(), state.people());
            note(films, id, had.films(), state.films());
            var rewritten = !Objects.equals(had.body(), state.body());
            if (line.spans().present()) {
                mentions.give(id, line.spans().value(), subjects);
            } else if (rewritten || !had.people().equals(state.people()) || !had.films().equals(state.films())) {
                mentions.find(id, body, state.people(), state.films());
            }
            quotes.merge(item, new QuoteRows.Place(id, slug, body, rewritten, state.published().instant(),
                    before != null && !had.published().instant().equals(state.published().instant())));
        }

        private static <T> void note(Map<Long, List<T>> changes, long id, List<T> before, List<T> after) {
            if (!before.equals(after)) {
                changes.put(id, after);
            }
        }

        void write() throws SQLException {
            var sql = attempt.sql;
            publishers.write();
            sql.insert("article", COLUMNS + ", id, recorded_at, slug", inserts);
            sql.updateById("article", COLUMNS, updates);
            sql.insert("article_body", "body, article_id", newBodies);
            sql.batch("update article_body set body = ? where article_id = ?", bodies);
            Links.replace(sql, "article_tag", "article_id", "tag", tags, fresh);
            Links.replace(sql, "article_person", "article_id", "person_id", people, fresh);
            Links.replace(sql, "article_film", "article_id", "film_id", films, fresh);
            mentions.write();
            quotes.write();
        }

        private Object[] row(int version, StoredArticle.State state, Object... rest) {
            var modified = state.modified();
            return Rows.of(rest, version, attempt.now, state.url(), state.headline(), state.summary(), state.byline(),
                    state.outlet(), state.section(), BodyText.countWords(state.body()), state.language(),
                    state.published().instant(), state.published().isDay(), modified == null ? null : modified.instant(),
                    modified != null && modified.isDay());
        }

        private static Collection<PublisherObject> publishers(List<ArticleObject> lines, List<QuotationObject> quotations) {
            var named = new ArrayList<PublisherObject>();
            lines.forEach(line -> named.add(line.publisher().value()));
            quotations.stream().filter(quotation -> quotation.source().value() != null)
                    .forEach(quotation -> named.add(quotation.source().value().publisher()));
            named.removeIf(Objects::isNull);
            return named;
        }

        private static Collection<Reference> references(List<ArticleObject> lines, List<QuotationObject> quotations) {
            var references = new HashSet<Reference>();
            for (var line : lines) {
                references.addAll(line.mentions().or(List.of()));
                line.spans().or(List.of()).forEach(span -> references.add(span.subject()));
            }
            quotations.forEach(quotation -> references.addAll(quotation.references()));
            return references;
        }
    }
}
