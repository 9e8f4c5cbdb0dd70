package org.pullquote.quote;

import java.util.List;
import java.util.concurrent.CompletionStage;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.pullquote.graphql.*;
import org.pullquote.persistence.*;
import org.pullquote.person.Person;

import io.smallrye.graphql.api.Context;

@GraphQLApi
public class QuoteQueries {

    @Query
    public @NonNull QuoteConnection quotes(QuoteFilter filter, @DefaultValue("SAID_NEWEST_FIRST") QuoteOrder orderBy, Integer first, String after, Integer last, String before, Context context) {
        var q = new PageQuery<>(Quote.class, "quote e", null, new Where(), List.of(OrderKey.descending("e.said_start", String.class), OrderKey.descending("e.id", Long.class)));
        return new QuoteConnection(q.page(PageRequest.of(context, PageArguments.of(first, after, last, before), filter, orderBy)));
    }
    @Query
    public Person person(@Id String id, String slug) { return Person.find("slug", slug).firstResult(); }
    @Query
    public @NonNull List<Node> nodes(@Id @NonNull List<@NonNull String> ids) { return List.of(); }
    @Query
    public @NonNull List<Subject> subjects() { return List.of(); }
    @Query
    public SearchHit hit() { return null; }
    @Query
    public @NonNull List<org.pullquote.film.Film> films() { return List.of(); }
    @Query
    public @NonNull List<org.pullquote.article.Article> articles() { return List.of(); }
    @Query
    public org.pullquote.film.FilmRelationKind kind() { return null; }
    public @NonNull List<@NonNull Integer> wordCount(@Source List<org.pullquote.article.Article> a) { return a.stream().map(x -> x.wordCount).toList(); }

    @Description("What this person said.")
    public @NonNull CompletionStage<QuoteConnection> quotes(@Source Person person, Integer first, String after, Integer last, String before, QuoteFilter filter, QuoteOrder orderBy, Context context) {
        var q = new PageQuery<>(Quote.class, "quote e", "e.speaker_id", new Where(), List.of(OrderKey.descending("e.said_start", String.class), OrderKey.descending("e.id", Long.class)));
        return q.load(context, PageRequest.of(context, PageArguments.of(first, after, last, before), filter, orderBy), person, QuoteConnection::new);
    }
}
