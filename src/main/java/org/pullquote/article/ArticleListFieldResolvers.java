package org.pullquote.article;

import java.util.List;

import org.pullquote.film.Film;
import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.graphql.Reads;
import org.pullquote.outlet.Outlet;
import org.pullquote.persistence.Where;
import org.pullquote.person.Person;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Context;

/** The way back to articles: from people, films and outlets. */
@GraphQLApi
@RegisterForReflection
public class ArticleListFieldResolvers {

    private final FullTextIndex index;

    ArticleListFieldResolvers(FullTextIndex index) {
        this.index = index;
    }

    @Description("The articles that mention this person, the latest first unless another order is asked for.")
    @Name("articles")
    @Reads("id")
    public @NonNull List<@NonNull ArticleConnection> articlesOfPerson(@Source List<Person> people,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            @Description("Which articles.") ArticleFilter filter,
            @Description("In which order.") ArticleOrder orderBy,
            Context context) {
        var order = ArticleOrder.orDefault(orderBy);
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, order);
        return Article.pageOf("article_person l join article e on e.id = l.article_id", "l.person_id",
                () -> ArticleFilter.where(filter, index), order).load(request, people, ArticleConnection::new);
    }

    @Description("The articles that mention this film, the latest first unless another order is asked for.")
    @Name("articles")
    @Reads("id")
    public @NonNull List<@NonNull ArticleConnection> articlesOfFilm(@Source List<Film> films,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            @Description("Which articles.") ArticleFilter filter,
            @Description("In which order.") ArticleOrder orderBy,
            Context context) {
        var order = ArticleOrder.orDefault(orderBy);
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, order);
        return Article.pageOf("article_film l join article e on e.id = l.article_id", "l.film_id",
                () -> ArticleFilter.where(filter, index), order).load(request, films, ArticleConnection::new);
    }

    @Description("What this outlet published, the latest first.")
    @Reads("id")
    public @NonNull List<@NonNull ArticleConnection> articles(@Source List<Outlet> outlets,
            @Description(PageArguments.FIRST_ONLY) Integer first,
            @Description(PageArguments.AFTER) String after,
            Context context) {
        var request = PageRequest.of(context, PageArguments.forward(first, after), null, null);
        return Article.pageOf("article e", "e.outlet_id", Where::new, ArticleOrder.PUBLISHED_NEWEST_FIRST).load(request,
                outlets, ArticleConnection::new);
    }
}
