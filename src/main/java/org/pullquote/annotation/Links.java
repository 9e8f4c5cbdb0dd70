package org.pullquote.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.pullquote.film.Film;
import org.pullquote.persistence.NativeSql;
import org.pullquote.person.Person;

/** The people and films that a text may name, and which of the films they worked on: one statement each. */
final class Links {

    /** Ids of one statement: more than an article names, and few enough for either database. */
    private static final int AT_ONCE = 500;

    final Map<Long, Person> people;
    final Map<Long, Film> films;
    private final Map<Long, Set<Long>> filmsOfPerson = new HashMap<>();

    Links(List<NameTrie.Hit> hits) {
        var personIds = new LinkedHashSet<Long>();
        var filmIds = new LinkedHashSet<Long>();
        hits.forEach(hit -> hit.names().forEach(name -> (name.isPerson() ? personIds : filmIds).add(name.row())));
        people = inPieces(personIds, Person::listByIds);
        films = inPieces(filmIds, Film::listByIds);
        if (!personIds.isEmpty() && !filmIds.isEmpty()) {
            inPieces(personIds, ids -> NativeSql.byParent("select person_id, film_id from credit where person_id = any(?)",
                    new HashSet<>(ids), row -> ((Number) row[1]).longValue()))
                    .forEach((person, its) -> filmsOfPerson.put(person, new HashSet<>(its)));
        }
    }

    private static <V> Map<Long, V> inPieces(Collection<Long> ids, Function<Collection<Long>, Map<Long, V>> load) {
        var all = new ArrayList<>(ids);
        var rows = new HashMap<Long, V>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            rows.putAll(load.apply(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        return rows;
    }

    /** Those of the films on which the person worked. */
    Set<Long> filmsOf(long person) {
        return filmsOfPerson.getOrDefault(person, Set.of());
    }
}
