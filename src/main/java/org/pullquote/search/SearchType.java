package org.pullquote.search;

import org.pullquote.article.Article;
import org.pullquote.film.Film;
import org.pullquote.graphql.SearchHit;
import org.pullquote.person.Person;
import org.pullquote.quote.Quote;

import org.eclipse.microprofile.graphql.Description;

/** What can be searched. */
@Description("What can be searched.")
public enum SearchType {
    @Description("Articles, by headline, summary, body and tags.")
    ARTICLE(Article.class),
    @Description("People, by name and aliases.")
    PERSON(Person.class),
    @Description("Films, by their titles.")
    FILM(Film.class),
    @Description("Quotes, by their words; misattributed and retracted ones are left out.")
    QUOTE(Quote.class);

    private final Class<? extends SearchHit> entity;

    SearchType(Class<? extends SearchHit> entity) {
        this.entity = entity;
    }

    /** The name of the type in the schema and in the index. */
    String typeName() {
        return entity.getSimpleName();
    }

    Class<? extends SearchHit> entity() {
        return entity;
    }
}
