package org.pullquote.film;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.pullquote.graphql.Node;
import org.pullquote.graphql.PartialDate;
import org.pullquote.graphql.Reads;
import org.pullquote.graphql.RowFields;
import org.pullquote.graphql.SearchHit;
import org.pullquote.graphql.Subject;
import org.pullquote.persistence.NativeSql;
import org.pullquote.persistence.NodeEntity;
import org.pullquote.persistence.PageQuery;
import org.pullquote.persistence.Where;
import org.pullquote.person.ExternalId;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A film (schema.org Movie). */
@Entity
@Description("A film.")
public class Film extends NodeEntity implements Node, Subject, SearchHit {

    @NonNull
    @Description("Names the film in addresses; unique among films.")
    public String slug;

    @NonNull
    @Description("As it is known in English.")
    public String title;

    @Ignore
    public String sortKey;

    @Description("In the film's own language, where that differs.")
    public String originalTitle;

    @NonNull
    @Description("Other titles that texts use.")
    public List<@NonNull String> aliases = new ArrayList<>();

    @Description("First public release.")
    public PartialDate releasedOn;

    @Ignore
    public String releasedStart;

    @Description("Running time in minutes, at least 1.")
    public Integer runtimeMinutes;

    @Column(length = 100_000)
    @Description("What it is about, as plain text.")
    public String synopsis;

    @Reads("releasedOn")
    @Description("Year of the first public release.")
    public Integer getYear() {
        return releasedOn == null ? null : releasedOn.year();
    }

    /** The film that another database names so. */
    public static Optional<Film> findByExternalId(String authority, String identifier) {
        return NativeSql.find(Film.class, RowFields.ALL, """
                film e join film_external_id x on x.film_id = e.id
                where x.authority = ? and x.identifier = ?""", authority, identifier);
    }

    /** The films of these ids. */
    public static Map<Long, Film> listByIds(Collection<Long> ids) {
        return listByIds(ids, RowFields.ALL);
    }

    /** The same, of which only these fields are read. */
    public static Map<Long, Film> listByIds(Collection<Long> ids, RowFields fields) {
        return NativeSql.byIds(Film.class, fields, ids);
    }

    static Map<Long, List<String>> listGenresByIds(Set<Long> ids) {
        return NativeSql.byParent("select film_id, genre from film_genre where film_id = any(?) order by film_id, ordinal",
                ids, row -> (String) row[1]);
    }

    static Map<Long, List<ExternalId>> listExternalIdsByIds(Set<Long> ids) {
        return NativeSql.byParent("""
                select film_id, authority, identifier, url from film_external_id
                where film_id = any(?) order by film_id, ordinal""", ids, ExternalId::of);
    }

    static Map<Long, List<FilmRelation>> listRelationsByIds(Set<Long> ids) {
        record Related(Long film, FilmRelationKind kind) {
        }
        var forward = NativeSql.byParent("""
                select r.film_id, r.related_film_id, r.kind from film_relation r where r.film_id = any(?)""", ids,
                row -> new Related((Long) row[1], FilmRelationKind.valueOf((String) row[2])));
        var back = NativeSql.byParent("""
                select r.related_film_id, r.film_id, r.kind from film_relation r where r.related_film_id = any(?)""", ids,
                row -> new Related((Long) row[1], FilmRelationKind.valueOf((String) row[2]).inverse()));
        back.forEach((id, related) -> forward.get(id).addAll(related));
        var films = listByIds(forward.values().stream().flatMap(List::stream).map(Related::film).distinct().toList());
        var oldestFirst = Comparator.<FilmRelation, Boolean> comparing(relation -> relation.film().releasedOn == null)
                .thenComparing(relation -> relation.film().releasedStart)
                .thenComparing(relation -> relation.film().id).thenComparing(FilmRelation::kind);
        var relations = new HashMap<Long, List<FilmRelation>>();
        forward.forEach((id, related) -> relations.put(id, related.stream()
                .map(it -> new FilmRelation(films.get(it.film()), it.kind())).sorted(oldestFirst).toList()));
        return relations;
    }

    static PageQuery<Film> pageOf(String from, String parent, Supplier<Where> where, FilmOrder order) {
        return new PageQuery<>(Film.class, from + order.join(), parent, where, order.keys());
    }

    /** Each person's films, a film of several credits once. */
    static PageQuery<Film> pageByPerson(Supplier<Where> where, FilmOrder order) {
        return pageOf("(select distinct person_id, film_id from credit where person_id " + PageQuery.OF_PARENT
                + ") c join film e on e.id = c.film_id", "c.person_id", where, order);
    }
}
