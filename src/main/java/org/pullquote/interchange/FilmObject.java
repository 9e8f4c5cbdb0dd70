package org.pullquote.interchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pullquote.film.FilmRelationKind;
import org.pullquote.graphql.PartialDate;
import org.pullquote.person.CreditRole;
import org.pullquote.person.ExternalId;

/**
 * A Movie as a line gives it.
 *
 * @param roles the roles whose credits the line gives, if only to say that there are none
 */
record FilmObject(Reference id, Given<String> title, Given<String> originalTitle, Given<List<String>> aliases,
        Given<PartialDate> releasedOn, Given<Integer> runtimeMinutes, Given<List<String>> genres, Given<String> synopsis,
        Given<List<ExternalId>> externalIds, Set<CreditRole> roles, List<CreditObject> credits,
        Given<List<RelationObject>> relations, Given<Integer> version) implements NamedObject {

    /** The roles for which schema.org has a property of its own, in the order in which a film's credits are written. */
    static final Map<CreditRole, String> PROPERTIES = Map.of(CreditRole.ACTOR, "actor", CreditRole.DIRECTOR, "director",
            CreditRole.WRITER, "author", CreditRole.PRODUCER, "producer", CreditRole.COMPOSER, "musicBy");

    record RelationObject(FilmRelationKind kind, Reference film) {
    }

    /** A film of which no more is known. */
    static FilmObject of(String slug, String title, Integer year) {
        return new FilmObject(new Reference(Kind.FILMS, slug), Given.of(title), Given.absent(), Given.absent(),
                year == null ? Given.absent() : Given.of(new PartialDate("%04d".formatted(year))), Given.absent(),
                Given.absent(), Given.absent(), Given.absent(), Set.of(), List.of(), Given.absent(), Given.absent());
    }

    static FilmObject read(LdObject line) {
        var roles = EnumSet.noneOf(CreditRole.class);
        var credits = new ArrayList<CreditObject>();
        for (CreditRole role : CreditRole.values()) {
            if (PROPERTIES.containsKey(role)) {
                var given = CreditObject.read(line, PROPERTIES.get(role), role);
                if (given.present()) {
                    roles.add(role);
                    credits.addAll(given.value());
                }
            }
        }
        var others = CreditObject.readOthers(line);
        if (others.present()) {
            roles.addAll(EnumSet.complementOf(EnumSet.copyOf(PROPERTIES.keySet())));
            others.value().forEach(credit -> roles.add(credit.role()));
            credits.addAll(others.value());
        }
        var id = Reference.parse(line.required("@id", 2000), Kind.FILMS, "@id");
        return new FilmObject(id, line.text("name", 500), line.text("pq:originalTitle", 500), line.texts("alternateName", 500),
                line.date("datePublished"),
                line.text("duration", 100).map(text -> Texts.minutes(text, "duration")), line.texts("genre", 100),
                line.text("description", 100_000), SameAs.read(line), roles, credits, relations(line, id),
                Versions.read(line));
    }

    private static Given<List<RelationObject>> relations(LdObject line, Reference id) {
        return line.objects("pq:relation", relation -> {
            var kind = relation.choice("pq:kind", FilmRelationKind.class).value();
            var film = relation.object("pq:film", other -> other.reference(EnumSet.of(Kind.FILMS))).value();
            if (kind == null || film == null) {
                throw relation.bad(kind == null ? "pq:kind" : "pq:film", "is missing");
            }
            if (film.equals(id)) {
                throw relation.bad("pq:film", "is the film itself");
            }
            return new RelationObject(kind, film);
        });
    }
}
