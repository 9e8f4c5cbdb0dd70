package org.pullquote.quote;

import java.util.List;

import org.pullquote.graphql.Loaders;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
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

/** Who said a quote, about whom, where it was said first and where it stands. */
@GraphQLApi
@RegisterForReflection
public class QuoteFieldResolvers {

    @Description("Who said it; null where an organisation, a group or an unnamed source speaks.")
    @Reads("speakerId")
    public List<Person> speaker(@Source List<Quote> quotes, Context context) {
        return Loaders.load(quotes, quote -> quote.speakerId,
                ids -> Person.listByIds(ids, RowFields.of(context, Person.class)));
    }

    @Description("Whom or what it is about, in the editor's order.")
    @Reads("id")
    public @NonNull List<@NonNull List<@NonNull Subject>> subjects(@Source List<Quote> quotes) {
        return Loaders.load(quotes, quote -> quote.id, Quote::listSubjectsByIds);
    }

    @Description("Where it was first said, apart from the articles that repeat it; null where that is not known.")
    @Reads("sourceId")
    public List<org.pullquote.outlet.Source> source(@Source List<Quote> quotes, Context context) {
        return Loaders.load(quotes, quote -> quote.sourceId,
                ids -> org.pullquote.outlet.Source.listByIds(ids, RowFields.of(context, org.pullquote.outlet.Source.class)));
    }

    @Description("The articles in which it stands, the oldest article first.")
    @Reads("id")
    public @NonNull List<@NonNull AppearanceConnection> appearances(@Source List<Quote> quotes,
            @Description(PageArguments.FIRST_ONLY) Integer first,
            @Description(PageArguments.AFTER) String after,
            Context context) {
        var request = PageRequest.of(context, PageArguments.forward(first, after), null, null);
        return Appearance.pageByQuote().load(request, quotes, AppearanceConnection::new);
    }
}
