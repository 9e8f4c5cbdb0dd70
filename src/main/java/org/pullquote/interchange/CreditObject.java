package org.pullquote.interchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.pullquote.person.CreditRole;

/** One person's part in a film, as the film's line gives it. */
record CreditObject(Reference person, CreditRole role, List<String> characters, String creditedAs, Integer billing,
        int version) {

    private static final Set<Kind> PEOPLE = EnumSet.of(Kind.PEOPLE);

    /** Credits under a property of schema.org: references to people, or roles that hold one under the same property. */
    static Given<List<CreditObject>> read(LdObject film, String property, CreditRole role) {
        var given = film.objects(property, object -> {
            if (object.has("@id") && !object.has(property)) {
                object.text("name", 300);
                return new Billed(new CreditObject(object.reference(PEOPLE), role, List.of(), null, null, 0), false);
            }
            return rest(object, property, role);
        });
        return given.map(credits -> IntStream.range(0, credits.size()).mapToObj(i -> credits.get(i).inPlace(i + 1)).toList());
    }

    /** Credits of any role, under Pullquote's own property. */
    static Given<List<CreditObject>> readOthers(LdObject film) {
        return film.objects("pq:credit", object -> {
            var role = object.choice("pq:role", CreditRole.class).value();
            if (role == null) {
                throw object.bad("pq:role", "is missing");
            }
            return rest(object, "pq:person", role).credit();
        });
    }

    private static Billed rest(LdObject object, String property, CreditRole role) {
        var people = object.references(property, PEOPLE).or(List.of());
        if (people.size() != 1) {
            throw object.bad(property, "must be one reference to a person");
        }
        var billing = object.integer("pq:billing");
        if (billing.value() != null && billing.value() < 1) {
            throw object.bad("pq:billing", "is less than 1");
        }
        return new Billed(new CreditObject(people.get(0), role, object.texts("characterName", 500).or(List.of()),
                object.text("pq:creditedAs", 300).value(), billing.value(), Versions.first(Versions.read(object))),
                billing.present());
    }

    /** @param explicit whether the line says itself how the credit is billed */
    private record Billed(CreditObject credit, boolean explicit) {

        /** Actors are billed by their place where the line does not say otherwise. */
        CreditObject inPlace(int place) {
            return explicit || credit.role != CreditRole.ACTOR ? credit
                    : new CreditObject(credit.person, credit.role, credit.characters, credit.creditedAs, place, credit.version);
        }
    }
}
