package org.pullquote.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.persistence.Entity;

import org.pullquote.film.Film;
import org.pullquote.graphql.Node;
import org.pullquote.graphql.RowFields;
import org.pullquote.graphql.SearchHit;
import org.pullquote.persistence.NativeSql;
import org.pullquote.persistence.NodeEntity;
import org.pullquote.persistence.OrderKey;
import org.pullquote.persistence.PageQuery;
import org.pullquote.persistence.Where;
import org.pullquote.person.Person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A published text (schema.org NewsArticle). Its body lies in a table of its own, {@link ArticleBody}. */
@Entity
@Description("A published text with the people and films it mentions and the quotes it carries.")
public class Article extends NodeEntity implements Node, SearchHit {

    @NonNull
    @Description("Names the article in addresses; unique among articles.")
    public String slug;

    @Description("Where the publisher shows it: an absolute http(s) address, unique among articles.")
    public String url;

    @NonNull
    @Description("The title.")
    public String headline;

    @Description("The standfirst.")
    public String summary;

    @Description("Who wrote it, as the publisher prints it.")
    public String byline;

    @Ignore
    public Long outletId;

    @Description("The publisher's department: news, reviews, features.")
    public String section;

    @Description("Words of the body.")
    public int wordCount;

    @Description("BCP 47 tag of the language it is written in.")
    public String language;

    @NonNull
    @Description("When it was published; a publisher's bare day counts from its start.")
    public Instant publishedAt;

    @Ignore
    public boolean publishedIsDay;

    @Description("The publisher's date of change; null where it gives none.")
    public Instant modifiedAt;

    @Ignore
    public boolean modifiedIsDay;

    /** The articles of these ids. */
    public static Map<Long, Article> listByIds(Collection<Long> ids) {
        return listByIds(ids, RowFields.ALL);
    }

    /** The same, of which only these fields are read. */
    public static Map<Long, Article> listByIds(Collection<Long> ids, RowFields fields) {
        return NativeSql.byIds(Article.class, fields, ids);
    }

    static Optional<Article> findByUrl(String url, RowFields fields) {
        return NativeSql.find(Article.class, fields, "article e where e.url = ?", url);
    }

    /** The tags of these articles, most important first. */
    public static Map<Long, List<String>> listTagsByIds(Set<Long> ids) {
        return NativeSql.byParent(
                "select article_id, tag from article_tag where article_id = any(?) order by article_id, ordinal", ids,
                row -> (String) row[1]);
    }

    static PageQuery<Article> pageOf(String from, String parent, Supplier<Where> where, ArticleOrder order) {
        return new PageQuery<>(Article.class, from, parent, where, order.keys());
    }

    static PageQuery<Person> peopleByArticle() {
        return new PageQuery<>(Person.class, "article_person l join person e on e.id = l.person_id", "l.article_id",
                Where::new, OrderKey.thenById(OrderKey.ascending("l.ordinal", Integer.class)));
    }

    static PageQuery<Film> filmsByArticle() {
        return new PageQuery<>(Film.class, "article_film l join film e on e.id = l.film_id", "l.article_id", Where::new,
                OrderKey.thenById(OrderKey.ascending("l.ordinal", Integer.class)));
    }
}
