package org.pullquote.quote;

import java.util.List;

import org.pullquote.article.Article;
import org.pullquote.film.Film;
import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.graphql.Reads;
import org.pullquote.outlet.Outlet;
import org.pullquote.person.Person;

import io.quarkus.runtime.annotations.RegisterForReflection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.smallrye.graphql.api.Context;

/** The way to quotes: from articles, people, films and outlets. */
@GraphQLApi
@RegisterForReflection
public class QuoteListFieldResolvers {

    private static final String SUBJECTS = "quote_subject l join quote e on e.id = l.quote_id";

    private final FullTextIndex index;

    QuoteListFieldResolvers(FullTextIndex index) {
        this.index = index;
    }

    @Description("The quotes it carries, in the order in which they stand in the body. Shows quotes in every state of "
            + "verification.")
    @Reads("id")
    public @NonNull List<@NonNull QuoteConnection> quotes(@Source List<Article> articles,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            @Description("Which quotes.") QuoteFilter filter,
            Context context) {
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, null);
        return Quote.pageByArticle(() -> QuoteFilter.any(filter, index)).load(request, articles, QuoteConnection::new);
    }

    @Description("What this person said, the latest said first unless another order is asked for. Leaves out MISATTRIBUTED and "
            + "RETRACTED quotes unless `anyVerification` names them.")
    @Reads("id")
    public @NonNull List<@NonNull QuoteConnection> quotes(@Source List<Person> people,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            @Description("Which quotes.") QuoteFilter filter,
            @Description("In which order.") QuoteOrder orderBy,
            Context context) {
        var order = QuoteOrder.orDefault(orderBy);
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, order);
        return Quote.pageOf("quote e", "e.speaker_id", () -> QuoteFilter.trusted(filter, index), order)
                .load(request, people, QuoteConnection::new);
    }

    @Description("What others said about this person, the latest said first unless another order is asked for. Leaves out "
            + "MISATTRIBUTED and RETRACTED quotes unless `anyVerification` names them.")
    @Name("quotesAbout")
    @Reads("id")
    public @NonNull List<@NonNull QuoteConnection> quotesAboutPerson(@Source List<Person> people,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            @Description("Which quotes.") QuoteFilter filter,
            @Description("In which order.") QuoteOrder orderBy,
            Context context) {
        var order = QuoteOrder.orDefault(orderBy);
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, order);
        return Quote.pageOf(SUBJECTS, "l.person_id", () -> QuoteFilter.byOthers(filter, index), order)
                .load(request, people, QuoteConnection::new);
    }

    @Description("What was said about this film, the latest said first unless another order is asked for. Leaves out "
            + "MISATTRIBUTED and RETRACTED quotes unless `anyVerification` names them.")
    @Name("quotesAbout")
    @Reads("id")
    public @NonNull List<@NonNull QuoteConnection> quotesAboutFilm(@Source List<Film> films,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            @Description("Which quotes.") QuoteFilter filter,
            @Description("In which order.") QuoteOrder orderBy,
            Context context) {
        var order = QuoteOrder.orDefault(orderBy);
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, order);
        return Quote.pageOf(SUBJECTS, "l.film_id", () -> QuoteFilter.trusted(filter, index), order)
                .load(request, films, QuoteConnection::new);
    }

    @Description("What was first said to this outlet, the latest said first. Leaves out MISATTRIBUTED and RETRACTED quotes.")
    @Reads("id")
    public @NonNull List<@NonNull QuoteConnection> quotes(@Source List<Outlet> outlets,
            @Description(PageArguments.FIRST_ONLY) Integer first,
            @Description(PageArguments.AFTER) String after,
            Context context) {
        var request = PageRequest.of(context, PageArguments.forward(first, after), null, null);
        return Quote
                .pageOf("source l join quote e on e.source_id = l.id", "l.outlet_id", () -> QuoteFilter.trusted(null, index),
                        QuoteOrder.SAID_NEWEST_FIRST)
                .load(request, outlets, QuoteConnection::new);
    }
}
