package org.pullquote.film;

import java.util.List;

import org.pullquote.graphql.NodeId;
import org.pullquote.persistence.Where;
import org.pullquote.person.CreditRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Which credits of a list. */
@Input("CreditFilter")
@Description("Which credits of a list. Fields are ANDed; an absent or null one does not filter.")
public record CreditFilter(
        @Description("In one of these roles; an empty list matches nothing.") List<CreditRole> anyRole,
        @Id @Description("In this film.") String film,
        @Id @Description("Of this person.") String person) {

    static Where where(CreditFilter filter) {
        return filter == null ? new Where() : filter.where();
    }

    private Where where() {
        var where = new Where();
        if (anyRole != null) {
            var roles = anyRole.stream().map(CreditRole::name).toArray(String[]::new);
            where.and("e.role = any(?)", (Object) roles);
        }
        if (film != null) {
            where.and("e.film_id = ?", NodeId.decode(film, "filter.film", "Film"));
        }
        if (person != null) {
            where.and("e.person_id = ?", NodeId.decode(person, "filter.person", "Person"));
        }
        return where;
    }
}
