package org.pullquote.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pullquote.article.Article;
import org.pullquote.film.Credit;
import org.pullquote.film.Film;
import org.pullquote.graphql.Arguments;
import org.pullquote.graphql.Node;
import org.pullquote.graphql.NodeId;
import org.pullquote.outlet.Outlet;
import org.pullquote.person.Person;
import org.pullquote.quote.Quote;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Objects by their global ids and by the ids of other databases. */
@GraphQLApi
public class NodeQueries {

    private static final Map<String, Function<Collection<Long>, Map<Long, ? extends Node>>> TYPES = Map.of(
            "Article", Article::listByIds, "Credit", Credit::listByIds, "Film", Film::listByIds, "Outlet", Outlet::listByIds,
            "Person", Person::listByIds, "Quote", Quote::listByIds);

    @Query
    @Description("The object of this id; null where there is none.")
    public Node node(@Id @NonNull @Description("Global id.") String id) {
        return find(List.of(NodeId.decode(id, "id"))).get(0);
    }

    @Query
    @Description("The objects of these ids, in their order, null where there is none; at most 100.")
    public @NonNull List<Node> nodes(@NonNull @Description("Global ids.") List<@NonNull String> ids) {
        return find(Arguments.atMostHundred(ids, "ids").stream().map(id -> NodeId.decode(id, "ids")).toList());
    }

    @Query
    @Description("The person or film that another database names so; null where there is none.")
    public Node nodeByExternalId(
            @NonNull @Description("IMDB, WIKIDATA, TMDB …; URL for an address of a site that is not known.") String authority,
            @NonNull @Description("The authority's own id.") String value) {
        var person = Person.findByExternalId(authority, value);
        return person.isPresent() ? person.get() : Film.findByExternalId(authority, value).orElse(null);
    }

    private static List<Node> find(Collection<NodeId> ids) {
        var rows = ids.stream()
                .collect(Collectors.groupingBy(NodeId::type, Collectors.mapping(NodeId::row, Collectors.toSet())));
        var found = new HashMap<NodeId, Node>();
        rows.forEach((type, its) -> TYPES.get(type).apply(its).forEach((row, node) -> found.put(new NodeId(type, row), node)));
        return ids.stream().map(found::get).toList();
    }
}
