package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.pullquote.person.CreditRole;

/** The credits that films have, to which a list that may lack some adds: a person's part is completed, none is removed. */
record AddedCredits(Map<Long, List<CreditObject>> stored) {

    static AddedCredits load(Sql sql, Collection<Long> films) throws SQLException {
        return new AddedCredits(films.isEmpty() ? Map.of()
                : sql.grouped("""
                        select film_id, slug, role, characters, credited_as, billing
                        from credit join person on person.id = person_id where film_id = any(?) order by film_id, credit.id""",
                        Row::number,
                        row -> new CreditObject(new Reference(Kind.PEOPLE, row.text()), row.choice(CreditRole.class),
                                row.texts(), row.text(), row.integer(), 0),
                        films));
    }

    /** @param film null for a new one */
    List<CreditObject> with(Long film, List<CreditObject> given) {
        var rest = new ArrayList<>(film == null ? List.<CreditObject> of() : stored.getOrDefault(film, List.of()));
        var credits = new ArrayList<CreditObject>();
        for (var credit : given) {
            var same = rest.stream().filter(
                    other -> other.person().equals(credit.person()) && other.role() == credit.role()).findFirst();
            same.ifPresent(rest::remove);
            credits.add(same.map(other -> completed(other, credit)).orElse(credit));
        }
        credits.addAll(rest);
        return credits;
    }

    private static CreditObject completed(CreditObject stored, CreditObject given) {
        return new CreditObject(given.person(), given.role(),
                given.characters().isEmpty() ? stored.characters() : given.characters(), stored.creditedAs(),
                given.billing() == null ? stored.billing() : given.billing(), 0);
    }
}
