package org.pullquote.search;

import java.util.Collection;
import java.util.Map;
import java.util.function.BiFunction;

import org.pullquote.article.Article;
import org.pullquote.film.Film;
import org.pullquote.graphql.RowFields;
import org.pullquote.graphql.SearchHit;
import org.pullquote.person.Person;
import org.pullquote.quote.Quote;

import org.eclipse.microprofile.graphql.Description;

/** What can be searched. */
@Description("What can be searched.")
public enum SearchType {
    @Description("Articles, by headline, summary, body and tags.")
    ARTICLE(Article.class, Article::listByIds),
    @Description("People, by name and aliases.")
    PERSON(Person.class, Person::listByIds),
    @Description("Films, by their titles.")
    FILM(Film.class, Film::listByIds),
    @Description("Quotes, by their words; misattributed and retracted ones are left out.")
    QUOTE(Quote.class, Quote::listByIds);

    private final Class<? extends SearchHit> entity;
    private final BiFunction<Collection<Long>, RowFields, Map<Long, ? extends SearchHit>> rows;

    SearchType(Class<? extends SearchHit> entity,
            BiFunction<Collection<Long>, RowFields, Map<Long, ? extends SearchHit>> rows) {
        this.entity = entity;
        this.rows = rows;
    }

    Class<? extends SearchHit> entity() {
        return entity;
    }

    /** The name of the type in the schema and in the index. */
    String typeName() {
        return entity.getSimpleName();
    }

    /** Whether its documents are of names, not of texts. */
    boolean isOfNames() {
        return this == PERSON || this == FILM;
    }

    Map<Long, ? extends SearchHit> listByIds(Collection<Long> ids, RowFields fields) {
        return rows.apply(ids, fields);
    }
}
