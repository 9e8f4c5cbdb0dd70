package org.pullquote.person;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.graphql.PageArguments;
import org.pullquote.graphql.PageRequest;
import org.pullquote.persistence.NodeEntity;
import org.pullquote.persistence.PageQuery;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

import io.smallrye.graphql.api.Context;

/** Ways to find people. */
@GraphQLApi
public class PersonQueries {

    private final FullTextIndex index;

    PersonQueries(FullTextIndex index) {
        this.index = index;
    }

    @Query
    @Description("The person of this id or of this slug: exactly one of the two; null where there is none.")
    public Person person(@Id @Description("Global id.") String id, @Description("Slug.") String slug,
            Context context) {
        return NodeEntity.findByIdOrSlug(Person.class, id, slug, context);
    }

    @Query
    @Description("People, by name unless another order is asked for. In an order by a count, a person whose count changes "
            + "between two pages may be repeated or missed.")
    public @NonNull PersonConnection people(
            @Description("Which people.") PersonFilter filter,
            @DefaultValue("NAME") @Description("In which order.") PersonOrder orderBy,
            @Description(PageArguments.FIRST) Integer first,
            @Description(PageArguments.AFTER) String after,
            @Description(PageArguments.LAST) Integer last,
            @Description(PageArguments.BEFORE) String before,
            Context context) {
        var order = PersonOrder.orDefault(orderBy);
        var query = new PageQuery<>(Person.class, order.from(), null, () -> PersonFilter.where(filter, index), order.keys());
        return new PersonConnection(
                query.page(PageRequest.of(context, PageArguments.of(first, after, last, before), filter, order)));
    }
}
