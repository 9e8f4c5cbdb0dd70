package org.pullquote.article;

import java.util.List;

import org.pullquote.film.FilmConnection;
import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.graphql.Reads;
import org.pullquote.graphql.RowFields;
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

    @Description("Plain text; paragraphs are separated by one blank line. Line ends are LF, Unicode is as received. Offsets "
            + "are zero-based, end-exclusive, and count Unicode code points of exactly this string; in JavaScript slice "
            + "`Array.from(body)`.")
    @Reads("id")
    public @NonNull List<@NonNull String> body(@Source List<Article> articles) {
        return Loaders.load(articles, article -> article.id, ArticleBody::listByArticleIds);
    }

    @Description("Who published it; null where that is not known.")
    @Reads("outletId")
    public List<Outlet> outlet(@Source List<Article> articles, Context context) {
        return Loaders.load(articles, article -> article.outletId,
                ids -> Outlet.listByIds(ids, RowFields.of(context, Outlet.class)));
    }

    @Description("What the publisher files it under, most important first.")
    @Reads("id")
    public @NonNull List<@NonNull List<@NonNull String>> tags(@Source List<Article> articles) {
        return Loaders.load(articles, article -> article.id, Article::listTagsByIds);
    }

    @Description("The people it mentions, in the publisher's order.")
    @Reads("id")
    public @NonNull List<@NonNull PersonConnection> people(@Source List<Article> articles,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            Context context) {
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), null, null);
        return Article.peopleByArticle().load(request, articles, PersonConnection::new);
    }

    @Description("The films it mentions, in the publisher's order.")
    @Reads("id")
    public @NonNull List<@NonNull FilmConnection> films(@Source List<Article> articles,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            Context context) {
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), null, null);
        return Article.filmsByArticle().load(request, articles, FilmConnection::new);
    }

    @Description("Each place in the body that names one of its people or films, in order.")
    @Reads("id")
    public @NonNull List<@NonNull MentionConnection> mentions(@Source List<Article> articles,
            @Description(PageArguments.FIRST_ONLY) Integer first,
            @Description(PageArguments.AFTER) String after,
            Context context) {
        var request = PageRequest.of(context, PageArguments.forward(first, after), null, null);
        return Mention.pageByArticle().load(request, articles, MentionConnection::new);
    }
}
