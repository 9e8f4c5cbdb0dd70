package org.pullquote.quote;

import java.util.List;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.graphql.NodeId;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.graphql.RowFields;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Context;

/** Ways to find quotes. */
@GraphQLApi
public class QuoteQueries {

    private final FullTextIndex index;

    QuoteQueries(FullTextIndex index) {
        this.index = index;
    }

    @Query
    @Description("The quote of this id; null where there is none.")
    public Quote quote(@Id @NonNull @Description("Global id.") String id, Context context) {
        var row = NodeId.decode(id, "id", "Quote");
        return Quote.listByIds(List.of(row), RowFields.of(context, Quote.class)).get(row);
    }

    @Query
    @Description("Quotes, the latest said first unless another order is asked for.")
    public @NonNull QuoteConnection quotes(
            @Description("Which quotes.") QuoteFilter filter,
            @DefaultValue("SAID_NEWEST_FIRST") @Description("In which order.") QuoteOrder orderBy,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            Context context) {
        var order = QuoteOrder.orDefault(orderBy);
        var request = PageRequest.of(context, PageArguments.of(first, after, last, before), filter, order);
        return new QuoteConnection(
                Quote.pageOf("quote e", null, () -> QuoteFilter.trusted(filter, index), order).page(request));
    }
}
