package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.pullquote.graphql.PartialDate;
import org.pullquote.person.CreditRole;

/** Reads films with their credits and the films that follow them. */
final class FilmLines implements LineSource {

    private record Film(long id, String slug, int version, String title, String originalTitle, List<String> aliases,
            PartialDate releasedOn, Integer runtimeMinutes, String synopsis) {
    }

    private record Credit(CreditRole role, String person, int version, List<String> characters, String creditedAs,
            Integer billing) {
    }

    @Override
    public long read(Sql sql, long after, Consumer<LdLine> lines) throws SQLException {
        var films = sql.list("""
                select id, slug, version, title, original_title, aliases, released_on, runtime_minutes, synopsis from film
                where id > ? order by id fetch first 500 rows only""", row -> new Film(row.number(), row.text(), row.integer(),
                row.text(), row.text(), row.texts(), row.date(), row.integer(), row.text()), after);
        if (films.isEmpty()) {
            return NO_MORE;
        }
        var ids = films.stream().map(Film::id).toList();
        var genres = Links.texts(sql, "film_genre", "film_id", "genre", ids);
        var externalIds = new ExternalIds("film").load(sql, ids);
        var credits = credits(sql, ids);
        var relations = relations(sql, ids);
        for (var film : films) {
            var line = LdLine.ofType("Movie", Kind.FILMS, film.slug).put("name", film.title)
                    .put("pq:originalTitle", film.originalTitle).texts("alternateName", film.aliases)
                    .put("datePublished", film.releasedOn)
                    .put("duration", film.runtimeMinutes == null ? null : "PT" + film.runtimeMinutes + "M")
                    .texts("genre", genres.getOrDefault(film.id, List.of())).put("description", film.synopsis);
            addCredits(line, credits.getOrDefault(film.id, List.of()));
            lines.accept(line.objects("pq:relation", relations.getOrDefault(film.id, List.of()))
                    .externalIds(externalIds.getOrDefault(film.id, List.of())).version(film.version));
        }
        return films.get(films.size() - 1).id;
    }

    private static Map<Long, List<Credit>> credits(Sql sql, List<Long> films) throws SQLException {
        return sql.grouped("""
                select film_id, role, slug, credit.version, characters, credited_as, billing
                from credit join person on person.id = person_id
                where film_id = any(?) order by film_id, billing_order, credit.id""", Row::number,
                row -> new Credit(row.choice(CreditRole.class), row.text(), row.integer(), row.texts(), row.text(),
                        row.integer()),
                films);
    }

    private static Map<Long, List<LdLine>> relations(Sql sql, List<Long> films) throws SQLException {
        return sql.grouped("""
                select film_id, kind, slug from film_relation join film on film.id = related_film_id
                where film_id = any(?) order by film_id, kind, film.id""", Row::number,
                row -> LdLine.empty().put("pq:kind", row.text()).put("pq:film", LdLine.reference(Kind.FILMS, row.text())),
                films);
    }

    private static void addCredits(LdLine line, List<Credit> credits) {
        var others = new ArrayList<LdLine>();
        for (CreditRole role : CreditRole.values()) {
            var its = credits.stream().filter(credit -> credit.role == role).toList();
            var property = FilmObject.PROPERTIES.get(role);
            var objects = new ArrayList<LdLine>();
            for (var credit : its) {
                var person = LdLine.reference(Kind.PEOPLE, credit.person);
                var usual = role == CreditRole.ACTOR ? (Integer) (objects.size() + 1) : null;
                if (property == null) {
                    others.add(rest(LdLine.empty().put("pq:person", person).put("pq:role", role), credit, null));
                } else if (role == CreditRole.ACTOR) {
                    objects.add(rest(LdLine.empty().put("@type", "PerformanceRole").put(property, person), credit, usual));
                } else {
                    var object = rest(LdLine.empty().put("@type", "Role").put(property, person), credit, null);
                    objects.add(object.json().size() == 2 ? person : object);
                }
            }
            if (property != null) {
                line.objects(property, objects);
            }
        }
        line.objects("pq:credit", others);
    }

    /** @param usual the billing that an import gives where none is written */
    private static LdLine rest(LdLine object, Credit credit, Integer usual) {
        object.texts("characterName", credit.characters).put("pq:creditedAs", credit.creditedAs);
        if (!Objects.equals(credit.billing, usual)) {
            object.json().put("pq:billing", credit.billing);
        }
        return object.version(credit.version);
    }
}
