package org.pullquote.article;

import java.util.List;
import java.util.concurrent.CompletionStage;

import org.pullquote.film.FilmConnection;
import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.outlet.Outlet;
import org.pullquote.person.PersonConnection;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Context;

/** What an article holds and whom and what it mentions. */
@GraphQLApi
@RegisterForReflection
public class ArticleFieldResolvers {

    /** The only batch of SmallRye's own: without one in the schema it gives requests no registry of loaders. */
    @Description("Words of the body.")
    public @NonNull List<@NonNull Integer> wordCount(@Source List<Article> articles) {
        return articles.stream().map(article -> article.wordCount).toList();
    }

    @Description("Plain text; paragraphs are separated by one blank line. Line ends are LF, Unicode is as received. Offsets "
            + "are zero-based, end-exclusive, and count Unicode code points of exactly this string; in JavaScript slice "
            + "`Array.from(body)`.")
    public @NonNull CompletionStage<String> body(@Source Article article, Context context) {
        return Loaders.load(context, "Article.body", article.id, ArticleBody::listByArticleIds);
    }

    @Description("Who published it; null where that is not known.")
    public CompletionStage<Outlet> outlet(@Source Article article, Context context) {
        return Loaders.loadIfPresent(context, "Outlet", article.outletId, Outlet::listByIds);
    }

    @Description("What the publisher files it under, most important first.")
    public @NonNull CompletionStage<List<@NonNull String>> tags(@Source Article article, Context context) {
        return Loaders.load(context, "Article.tags", article.id, Article::listTagsByIds);
    }

    @Description("The people it mentions, in the publisher's order.")
    public @NonNull CompletionStage<PersonConnection> people(@Source Article article,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            Context context) {
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), null, null);
        return Article.peopleByArticle().load(context, request, article, PersonConnection::new);
    }

    @Description("The films it mentions, in the publisher's order.")
    public @NonNull CompletionStage<FilmConnection> films(@Source Article article,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            Context context) {
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), null, null);
        return Article.filmsByArticle().load(context, request, article, FilmConnection::new);
    }

    @Description("Each place in the body that names one of its people or films, in order.")
    public @NonNull CompletionStage<MentionConnection> mentions(@Source Article article,
            @Description(PageArguments.FIRST_ONLY) Integer first,
            @Description(PageArguments.AFTER) String after,
            Context context) {
        var request = PageRequest.of(context, PageArguments.forward(first, after), null, null);
        return Mention.pageByArticle().load(context, request, article, MentionConnection::new);
    }
}
