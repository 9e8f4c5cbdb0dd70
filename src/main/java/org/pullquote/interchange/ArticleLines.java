package org.pullquote.interchange;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.pullquote.quote.AnchorStatus;

/** Reads articles with their links, spans and quotations. */
record ArticleLines(ZoneId zone) implements LineSource {

    private record Article(long id, String slug, int version, String url, String headline, String summary, String byline,
            String outlet, String section, String language, Instant published, boolean publishedIsDay, Instant modified,
            boolean modifiedIsDay, String body) {
    }

    private record Place(long quote, int start, int end, AnchorStatus anchor, int version) {
    }

    @Override
    public long read(Sql sql, long after, Consumer<LdLine> lines) throws SQLException {
        var articles = sql.list(
                """
                        select article.id, article.slug, article.version, url, headline, summary, byline, outlet.slug, section, language,
                            published_at, published_is_day, modified_at, modified_is_day, body
                        from article join article_body on article_id = article.id left join outlet on outlet.id = outlet_id
                        where article.id > ? order by article.id fetch first 100 rows only""",
                row -> new Article(row.number(), row.text(), row.integer(), row.text(), row.text(), row.text(), row.text(),
                        row.text(), row.text(), row.text(), row.instant(), row.flag(), row.instant(), row.flag(), row.text()),
                after);
        if (articles.isEmpty()) {
            return NO_MORE;
        }
        var ids = articles.stream().map(Article::id).toList();
        var tags = Links.texts(sql, "article_tag", "article_id", "tag", ids);
        var people = linked(sql, Kind.PEOPLE, ids);
        var films = linked(sql, Kind.FILMS, ids);
        var spans = spans(sql, ids);
        var places = places(sql, ids);
        var quotations = QuotationLines.load(sql,
                places.values().stream().flatMap(List::stream).map(Place::quote).distinct().toList());
        for (var article : articles) {
            var mentions = new ArrayList<>(people.getOrDefault(article.id, List.of()));
            mentions.addAll(films.getOrDefault(article.id, List.of()));
            var line = line(article).texts("keywords", tags.getOrDefault(article.id, List.of())).list("mentions", mentions)
                    .list("pq:span", spans.getOrDefault(article.id, List.of()))
                    .list("hasPart", places.getOrDefault(article.id, List.of()).stream()
                            .map(place -> quotation(quotations.get(place.quote), place)).toList());
            lines.accept(line.version(article.version));
        }
        return articles.get(articles.size() - 1).id;
    }

    private LdLine line(Article article) {
        var line = LdLine.ofType("NewsArticle", Kind.ARTICLES, article.slug).put("url", article.url)
                .put("headline", article.headline).put("description", article.summary).put("articleBody", article.body)
                .put("articleSection", article.section).put("inLanguage", article.language).put("author", article.byline)
                .put("publisher", article.outlet == null ? null : LdLine.reference(Kind.OUTLETS, article.outlet));
        moment(line, "datePublished", "pq:publishedIsDay", article.published, article.publishedIsDay);
        moment(line, "dateModified", "pq:modifiedIsDay", article.modified, article.modifiedIsDay);
        return line;
    }

    private void moment(LdLine line, String property, String isDayProperty, Instant instant, boolean isDay) {
        if (instant == null) {
            return;
        }
        var local = instant.atZone(zone);
        var midnight = local.toLocalDate().atStartOfDay(zone).equals(local);
        if (isDay && midnight) {
            line.put(property, local.toLocalDate());
        } else {
            line.put(property, instant);
            // The zone was another one when this day was stored.
            if (isDay) {
                line.json().put(isDayProperty, true);
            }
        }
    }

    private static LdLine quotation(LdLine quote, Place place) {
        var quotation = LdLine.empty();
        quotation.json().setAll(quote.json());
        return quotation.put("startOffset", (Integer) place.start).put("endOffset", (Integer) place.end)
                .unless(AnchorStatus.VERBATIM, "pq:anchor", place.anchor).version("pq:appearanceVersion", place.version);
    }

    private static Map<Long, List<LdLine>> linked(Sql sql, Kind kind, Collection<Long> articles) throws SQLException {
        return sql.grouped("select article_id, slug from article_%1$s join %1$s on %1$s.id = %1$s_id where article_id = any(?) "
                .formatted(kind.table) + "order by article_id, ordinal", Row::number,
                row -> LdLine.reference(kind, row.text()), articles);
    }

    private static Map<Long, List<LdLine>> spans(Sql sql, Collection<Long> articles) throws SQLException {
        return sql.grouped("""
                select article_id, person.slug, film.slug, start_offset, end_offset, mention.version from mention
                left join person on person.id = person_id left join film on film.id = film_id
                where article_id = any(?) order by article_id, start_offset, mention.id""", Row::number, row -> {
            var person = row.text();
            var film = row.text();
            var of = person == null ? LdLine.reference(Kind.FILMS, film) : LdLine.reference(Kind.PEOPLE, person);
            return LdLine.empty().put("pq:of", of).put("startOffset", row.integer()).put("endOffset", row.integer())
                    .version(row.integer());
        }, articles);
    }

    private static Map<Long, List<Place>> places(Sql sql, Collection<Long> articles) throws SQLException {
        return sql.grouped("""
                select article_id, quote_id, start_offset, end_offset, anchor, version from appearance
                where article_id = any(?) order by article_id, start_offset, id""", Row::number, row -> new Place(row.number(),
                row.integer(), row.integer(), row.choice(AnchorStatus.class), row.integer()), articles);
    }
}
