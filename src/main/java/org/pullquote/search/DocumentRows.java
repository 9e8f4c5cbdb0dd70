package org.pullquote.search;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.pullquote.fulltext.FullTextIndex.Document;
import org.pullquote.persistence.NativeSql;
import org.pullquote.quote.Verification;

import org.hibernate.Session;

/** Reads the documents of rows. */
@ApplicationScoped
class DocumentRows {

    private static final List<Verification> INDEXED = EnumSet.allOf(Verification.class).stream().filter(Documents::isIndexed)
            .toList();

    private final EntityManager entities;

    DocumentRows(EntityManager entities) {
        this.entities = entities;
    }

    /** In no order; without rows that are gone or not indexed. */
    List<Document> read(SearchType type, Collection<Long> ids) {
        return switch (type) {
            case ARTICLE -> articles(ids);
            case PERSON -> read("select id, name, aliases from Person where id in :ids", ids,
                    row -> Documents.person((Long) row[0], (String) row[1], strings(row[2])));
            case FILM -> read("select id, title, originalTitle, aliases from Film where id in :ids", ids,
                    row -> Documents.film((Long) row[0], (String) row[1], (String) row[2], strings(row[3])));
            case QUOTE -> read("select id, text, verification from Quote where id in :ids", ids,
                    row -> Documents.isIndexed((Verification) row[2]) ? Documents.quote((Long) row[0], (String) row[1]) : null);
        };
    }

    private List<Document> articles(Collection<Long> ids) {
        var tags = entities.unwrap(Session.class)
                .createNativeQuery("select article_id, tag from article_tag where article_id in (:ids)", Object[].class)
                .setParameterList("ids", ids).getResultStream()
                .collect(Collectors.groupingBy(row -> ((Number) row[0]).longValue(),
                        Collectors.mapping(row -> (String) row[1], Collectors.toList())));
        return read("""
                select a.id, a.headline, a.summary, b.body from Article a join ArticleBody b on b.articleId = a.id
                where a.id in :ids""", ids, row -> Documents.article((Long) row[0], (String) row[1], (String) row[2],
                tags.getOrDefault(row[0], List.of()), (String) row[3]));
    }

    private List<Document> read(String query, Collection<Long> ids, Function<Object[], Document> document) {
        return entities.createQuery(query, Object[].class).setParameter("ids", ids).getResultStream().map(document)
                .filter(found -> found != null).toList();
    }

    private static List<String> strings(Object array) {
        return ((Collection<?>) array).stream().map(String.class::cast).toList();
    }

    /** The next ids of rows to index, ascending. */
    List<Long> ids(SearchType type, long after, int limit) {
        var query = entities.createQuery("select id from " + indexed(type) + " and id > :after order by id", Long.class);
        if (type == SearchType.QUOTE) {
            query.setParameter("indexed", INDEXED);
        }
        return query.setParameter("after", after).setMaxResults(limit).getResultList();
    }

    /** How many rows of each type are to be indexed, without the types that have none. */
    Map<String, Integer> sizes() {
        return NativeSql.rows("""
                select 'Article', count(*) from article having count(*) > 0
                union all select 'Person', count(*) from person having count(*) > 0
                union all select 'Film', count(*) from film having count(*) > 0
                union all select 'Quote', count(*) from quote where verification = any(?) having count(*) > 0""",
                (Object) INDEXED.stream().map(Verification::name).toArray(String[]::new)).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }

    private static String indexed(SearchType type) {
        return type == SearchType.QUOTE ? "Quote where verification in :indexed" : type.typeName() + " where 1 = 1";
    }
}
