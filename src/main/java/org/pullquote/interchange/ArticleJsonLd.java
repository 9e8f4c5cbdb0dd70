package org.pullquote.interchange;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Articles as schema.org knows them, each complete in itself: no terms of our own, and names beside all references. */
record ArticleJsonLd(ZoneId zone) {

    /** The articles by their ids, in as many statements for one as for many. */
    Map<Long, String> load(Sql sql, Collection<Long> ids) throws SQLException {
        var tags = Links.texts(sql, "article_tag", "article_id", "tag", ids);
        var people = sql.grouped("select article_id, slug, name from article_person join person on person.id = person_id "
                + "where article_id = any(?) order by article_id, ordinal", Row::number, ArticleJsonLd::person, ids);
        var films = sql.grouped("select article_id, slug, title, released_on from article_film join film on film.id = film_id "
                + "where article_id = any(?) order by article_id, ordinal", Row::number, ArticleJsonLd::film, ids);
        var quotations = quotations(sql, ids);
        var articles = new HashMap<Long, String>();
        sql.list("""
                select article.id, article.slug, article.url, headline, summary, byline, section, language, word_count,
                    published_at, published_is_day, modified_at, modified_is_day, body, outlet.slug, outlet.name, homepage
                from article join article_body on article_id = article.id left join outlet on outlet.id = outlet_id
                where article.id = any(?)""", row -> {
            var id = row.number();
            var mentions = new ArrayList<>(people.getOrDefault(id, List.of()));
            mentions.addAll(films.getOrDefault(id, List.of()));
            var line = article(row).texts("keywords", tags.getOrDefault(id, List.of())).objects("mentions", mentions)
                    .objects("hasPart", quotations.getOrDefault(id, List.of()));
            return articles.put(id, embeddable(line.json().toString()));
        }, ids);
        return articles;
    }

    private LdLine article(Row row) throws SQLException {
        var line = LdLine.empty().put("@context", "https://schema.org").put("@type", "NewsArticle")
                .put("@id", Kind.ARTICLES.id(row.text())).put("url", row.text()).put("headline", row.text())
                .put("description", row.text()).put("author", named("Person", row.text())).put("articleSection", row.text())
                .put("inLanguage", row.text()).put("wordCount", row.integer());
        return line.put("datePublished", date(row.instant(), row.flag())).put("dateModified", date(row.instant(), row.flag()))
                .put("articleBody", row.text()).put("publisher", organization(row));
    }

    private Object date(Instant instant, boolean isDay) {
        return isDay ? instant.atZone(zone).toLocalDate() : instant;
    }

    private static Map<Long, List<LdLine>> quotations(Sql sql, Collection<Long> articles) throws SQLException {
        var about = sql.grouped("""
                select quote_id, person.slug, person.name, film.slug, title, released_on from quote_subject
                left join person on person.id = person_id left join film on film.id = film_id
                where quote_id in (select quote_id from appearance where article_id = any(?)) order by quote_id, ordinal""",
                Row::number, row -> {
                    var person = person(row);
                    return person == null ? film(row) : person;
                }, articles);
        return sql.grouped("""
                select article_id, quote.id, quote.slug, text, said_on, attribution, person.slug, person.name,
                    source.title, source.url, source.published_on, outlet.slug, outlet.name, homepage
                from appearance join quote on quote.id = quote_id left join person on person.id = speaker_id
                    left join source on source.id = source_id left join outlet on outlet.id = source.outlet_id
                where article_id = any(?) and verification not in ('MISATTRIBUTED', 'RETRACTED')
                order by article_id, start_offset, appearance.id""", Row::number, row -> {
            var id = row.number();
            var quotation = LdLine.empty().put("@type", "Quotation").put("@id", Kind.QUOTES.id(row.text()))
                    .put("text", row.text()).put("dateCreated", row.date());
            var attribution = row.text();
            var speaker = person(row);
            // Who is neither a known person nor a known organisation is credited in words.
            quotation.put("creator", speaker).put("creditText", speaker == null ? attribution : null);
            return quotation.objects("about", about.getOrDefault(id, List.of())).put("isBasedOn", source(row));
        }, articles);
    }

    private static LdLine source(Row row) throws SQLException {
        var source = LdLine.empty().put("@type", "CreativeWork").put("name", row.text()).put("url", row.text())
                .put("datePublished", row.date()).put("publisher", organization(row));
        return source.json().size() == 1 ? null : source;
    }

    private static LdLine person(Row row) throws SQLException {
        return named("Person", Kind.PEOPLE, row.text(), row.text());
    }

    private static LdLine film(Row row) throws SQLException {
        var film = named("Movie", Kind.FILMS, row.text(), row.text());
        var released = row.date();
        return film == null ? null : film.put("datePublished", released);
    }

    private static LdLine organization(Row row) throws SQLException {
        var outlet = named("NewsMediaOrganization", Kind.OUTLETS, row.text(), row.text());
        var homepage = row.text();
        return outlet == null ? null : outlet.put("url", homepage);
    }

    private static LdLine named(String type, String name) {
        return name == null ? null : LdLine.empty().put("@type", type).put("name", name);
    }

    private static LdLine named(String type, Kind kind, String slug, String name) {
        return slug == null ? null : LdLine.empty().put("@type", type).put("@id", kind.id(slug)).put("name", name);
    }

    /** None of these characters stands outside of a JSON string, and in one an escape means the same. */
    private static String embeddable(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
