package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An article as the database holds it. */
record StoredArticle(long id, int version, State state) {

    record State(String url, String headline, String summary, String byline, Long outlet, String section, String language,
            Texts.Moment published, Texts.Moment modified, String body, List<String> tags, List<Long> people,
            List<Long> films) {

        static final State NEW = new State(null, null, null, null, null, null, null, null, null, null, List.of(), List.of(),
                List.of());
    }

    /** @throws BadLine where the line leaves out what no article can be without, or names an unknown object */
    static State merged(StoredArticle before, ArticleObject line, Publishers publishers, Subjects subjects) {
        var had = before == null ? State.NEW : before.state;
        line.spans().or(List.of()).forEach(span -> subjects.get(span.subject()));
        var state = new State(line.url().or(had.url), line.headline().or(had.headline), line.summary().or(had.summary),
                line.byline().or(had.byline), line.publisher().map(publishers::idOf).or(had.outlet),
                line.section().or(had.section), line.language().or(had.language), line.published().or(had.published),
                line.modified().or(had.modified), line.body().or(had.body), line.tags().or(had.tags),
                linked(line, Kind.PEOPLE, subjects).or(had.people), linked(line, Kind.FILMS, subjects).or(had.films));
        require(state.headline, "headline");
        require(state.body, "articleBody");
        require(state.published, "datePublished");
        return state;
    }

    private static Given<List<Long>> linked(ArticleObject line, Kind kind, Subjects subjects) {
        return line.mentions().map(mentions -> mentions.stream().filter(mention -> mention.kind() == kind)
                .map(mention -> subjects.get(mention).id()).toList());
    }

    private static void require(Object value, String property) {
        if (value == null) {
            throw new BadLine(property + " is missing");
        }
    }

    static Map<String, StoredArticle> load(Sql sql, List<String> slugs) throws SQLException {
        var articles = new HashMap<String, StoredArticle>();
        var ids = sql.list("select id from article where slug = any(?)", Row::number, slugs);
        if (ids.isEmpty()) {
            return articles;
        }
        var tags = Links.texts(sql, "article_tag", "article_id", "tag", ids);
        var people = Links.ids(sql, "article_person", "article_id", "person_id", ids);
        var films = Links.ids(sql, "article_film", "article_id", "film_id", ids);
        sql.list("""
                select slug, id, version, url, headline, summary, byline, outlet_id, section, language,
                    published_at, published_is_day, modified_at, modified_is_day, body
                from article join article_body on article_id = id where id = any(?)""", row -> {
            var slug = row.text();
            var id = row.number();
            return articles.put(slug,
                    new StoredArticle(id, row.integer(), new State(row.text(), row.text(), row.text(), row.text(),
                            row.number(), row.text(), row.text(), moment(row), moment(row), row.text(),
                            tags.getOrDefault(id, List.of()),
                            people.getOrDefault(id, List.of()), films.getOrDefault(id, List.of()))));
        }, ids);
        return articles;
    }

    private static Texts.Moment moment(Row row) throws SQLException {
        var instant = row.instant();
        var isDay = row.flag();
        return instant == null ? null : new Texts.Moment(instant, isDay);
    }
}
