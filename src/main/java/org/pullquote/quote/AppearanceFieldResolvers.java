package org.pullquote.quote;

import java.util.concurrent.CompletionStage;

import org.pullquote.article.Article;
import org.pullquote.article.ArticleBody;
import org.pullquote.graphql.CodePoints;
import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.RequestException;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Context;

/** The article around a quote. */
@GraphQLApi
@RegisterForReflection
public class AppearanceFieldResolvers {

    private static final int LONGEST = 1000;

    @Description("The article in which it stands.")
    public @NonNull CompletionStage<Article> article(@Source Appearance appearance, Context context) {
        return Loaders.load(context, "Article", appearance.articleId, Article::listByIds);
    }

    @Description("What stands before the words in the body.")
    public @NonNull CompletionStage<String> textBefore(@Source Appearance appearance,
            @DefaultValue("80") @Description("At most so many code points, 0 to 1000.") Integer length, Context context) {
        int size = checked(length);
        return body(appearance, context)
                .thenApply(body -> CodePoints.slice(body, appearance.startOffset - size, appearance.startOffset));
    }

    @Description("What stands after the words in the body.")
    public @NonNull CompletionStage<String> textAfter(@Source Appearance appearance,
            @DefaultValue("80") @Description("At most so many code points, 0 to 1000.") Integer length, Context context) {
        int size = checked(length);
        return body(appearance, context)
                .thenApply(body -> CodePoints.slice(body, appearance.endOffset, appearance.endOffset + size));
    }

    @Description("The article's url with a text fragment that scrolls to the words; null where the article has no url.")
    public CompletionStage<String> deepLink(@Source Appearance appearance, Context context) {
        return article(appearance, context).thenCombine(body(appearance, context), appearance::deepLink);
    }

    private static CompletionStage<String> body(Appearance appearance, Context context) {
        return Loaders.load(context, "Article.body", appearance.articleId, ArticleBody::listByArticleIds);
    }

    private static int checked(Integer length) {
        int size = length == null ? 80 : length;
        if (size < 0 || size > LONGEST) {
            throw RequestException.invalidInput("length", "'length' must lie between 0 and 1000, not " + size + ".");
        }
        return size;
    }
}
