package org.pullquote.article;

import java.util.concurrent.CompletionStage;

import org.pullquote.film.Film;
import org.pullquote.graphql.CodePoints;
import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.Subject;
import org.pullquote.person.Person;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Context;

/** Whom or what a mention names, and the words that do. */
@GraphQLApi
@RegisterForReflection
public class MentionFieldResolvers {

    @Description("Whom or what it names.")
    public @NonNull CompletionStage<Subject> subject(@Source Mention mention, Context context) {
        return mention.personId == null
                ? Loaders.load(context, "Film", mention.filmId, Film::listByIds).thenApply(Subject.class::cast)
                : Loaders.load(context, "Person", mention.personId, Person::listByIds).thenApply(Subject.class::cast);
    }

    @Description("The words of the body at these offsets.")
    public @NonNull CompletionStage<String> text(@Source Mention mention, Context context) {
        return Loaders.load(context, "Article.body", mention.articleId, ArticleBody::listByArticleIds)
                .thenApply(body -> CodePoints.slice(body, mention.startOffset, mention.endOffset));
    }
}
