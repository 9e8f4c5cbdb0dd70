package org.pullquote.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.pullquote.article.Article;
import org.pullquote.article.ArticleBody;
import org.pullquote.film.Film;
import org.pullquote.fulltext.FullTextIndex.Hit;
import org.pullquote.fulltext.Words;
import org.pullquote.graphql.RowFields;
import org.pullquote.graphql.SearchHit;
import org.pullquote.person.Person;
import org.pullquote.quote.Quote;
import org.pullquote.search.Snippet.Source;

/** Loads what was found: one statement a type, and one for the bodies of articles where snippets are asked for. */
@ApplicationScoped
class Hits {

    /**
     * The row of each hit, in the order of the hits; null for one that is gone by now.
     *
     * @param fields what is read of the rows of a class
     */
    Map<Hit, SearchHit> load(List<Hit> hits, Function<Class<?>, RowFields> fields) {
        var found = new LinkedHashMap<Hit, SearchHit>();
        hits.forEach(hit -> found.put(hit, null));
        for (var type : SearchType.values()) {
            var byId = hits.stream().filter(hit -> hit.type().equals(type.typeName()))
                    .collect(Collectors.toMap(Hit::row, hit -> hit));
            if (!byId.isEmpty()) {
                type.listByIds(byId.keySet(), fields.apply(type.entity())).forEach((id, row) -> found.put(byId.get(id), row));
            }
        }
        return found;
    }

    /** What to show of each row; nothing for one without a text. */
    Map<SearchHit, Snippet> snippets(Words words, Collection<SearchHit> rows) {
        var bodies = bodies(rows);
        var snippets = new HashMap<SearchHit, Snippet>();
        rows.stream().filter(Objects::nonNull).forEach(row -> snippets.put(row, Snippet.of(words, sources(row, bodies))));
        return snippets;
    }

    private Map<Long, String> bodies(Collection<SearchHit> rows) {
        var ids = rows.stream().filter(Article.class::isInstance).map(row -> ((Article) row).id).toList();
        return ids.isEmpty() ? Map.of() : ArticleBody.listByArticleIds(ids);
    }

    private static List<Source> sources(SearchHit row, Map<Long, String> bodies) {
        if (row instanceof Article article) {
            return sources(List.of(), bodies.get(article.id), article.summary, article.headline);
        } else if (row instanceof Person person) {
            return sources(names(person.aliases, person.name), person.biography);
        } else if (row instanceof Film film) {
            return sources(names(film.aliases, film.title, film.originalTitle), film.synopsis);
        }
        return sources(List.of(), ((Quote) row).text);
    }

    private static List<String> names(List<String> aliases, String... names) {
        return Stream.concat(Stream.of(names).filter(Objects::nonNull), aliases.stream()).toList();
    }

    private static List<Source> sources(List<String> names, String... texts) {
        var sources = new ArrayList<Source>();
        names.forEach(name -> sources.add(new Source(name, true)));
        Stream.of(texts).filter(Objects::nonNull).forEach(text -> sources.add(new Source(text, false)));
        return sources;
    }
}
