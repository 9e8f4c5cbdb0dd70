package org.pullquote.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.pullquote.article.Article;
import org.pullquote.article.ArticleBody;
import org.pullquote.graphql.CodePoints;
import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.Reads;
import org.pullquote.graphql.RequestException;
import org.pullquote.graphql.RowFields;

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
    private static final RowFields ADDRESS = new RowFields(Set.of("url"));

    @Description("The article in which it stands.")
    @Reads("articleId")
    public @NonNull List<@NonNull Article> article(@Source List<Appearance> appearances, Context context) {
        return Loaders.load(appearances, appearance -> appearance.articleId,
                ids -> Article.listByIds(ids, RowFields.of(context, Article.class)));
    }

    @Description("What stands before the words in the body.")
    @Reads({ "articleId", "startOffset" })
    public @NonNull List<@NonNull String> textBefore(@Source List<Appearance> appearances,
            @DefaultValue("80") @Description("At most so many code points, 0 to 1000.") Integer length) {
        int size = checked(length);
        return withBodies(appearances,
                (quoted, body) -> CodePoints.slice(body, quoted.startOffset - size, quoted.startOffset));
    }

    @Description("What stands after the words in the body.")
    @Reads({ "articleId", "endOffset" })
    public @NonNull List<@NonNull String> textAfter(@Source List<Appearance> appearances,
            @DefaultValue("80") @Description("At most so many code points, 0 to 1000.") Integer length) {
        int size = checked(length);
        return withBodies(appearances, (quoted, body) -> CodePoints.slice(body, quoted.endOffset, quoted.endOffset + size));
    }

    @Description("The article's url with a text fragment that scrolls to the words; null where the article has no url.")
    @Reads({ "articleId", "startOffset", "endOffset", "anchor" })
    public List<String> deepLink(@Source List<Appearance> appearances) {
        var articles = Loaders.load(appearances, appearance -> appearance.articleId, ids -> Article.listByIds(ids, ADDRESS))
                .iterator();
        return withBodies(appearances, (quoted, body) -> quoted.deepLink(articles.next(), body));
    }

    private static List<String> withBodies(List<Appearance> appearances, BiFunction<Appearance, String, String> answer) {
        var bodies = Loaders.load(appearances, appearance -> appearance.articleId, ArticleBody::listByArticleIds);
        var answers = new ArrayList<String>();
        for (int i = 0; i < appearances.size(); i++) {
            answers.add(answer.apply(appearances.get(i), bodies.get(i)));
        }
        return answers;
    }

    private static int checked(Integer length) {
        int size = length == null ? 80 : length;
        if (size < 0 || size > LONGEST) {
            throw RequestException.invalidInput("length", "'length' must lie between 0 and 1000, not " + size + ".");
        }
        return size;
    }
}
