package org.pullquote.article;

import java.util.List;
import java.util.stream.IntStream;

import org.pullquote.film.Film;
import org.pullquote.graphql.CodePoints;
import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.Reads;
import org.pullquote.graphql.RowFields;
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
    @Reads({ "personId", "filmId" })
    public @NonNull List<@NonNull Subject> subject(@Source List<Mention> mentions, Context context) {
        var people = Loaders.load(mentions, mention -> mention.personId,
                ids -> Person.listByIds(ids, RowFields.of(context, Person.class)));
        var films = Loaders.load(mentions, mention -> mention.filmId,
                ids -> Film.listByIds(ids, RowFields.of(context, Film.class)));
        return IntStream.range(0, mentions.size())
                .<Subject> mapToObj(i -> people.get(i) != null ? people.get(i) : films.get(i)).toList();
    }

    @Description("The words of the body at these offsets.")
    @Reads({ "articleId", "startOffset", "endOffset" })
    public @NonNull List<@NonNull String> text(@Source List<Mention> mentions) {
        var bodies = Loaders.load(mentions, mention -> mention.articleId, ArticleBody::listByArticleIds);
        return IntStream.range(0, mentions.size()).mapToObj(
                i -> CodePoints.slice(bodies.get(i), mentions.get(i).startOffset, mentions.get(i).endOffset)).toList();
    }
}
