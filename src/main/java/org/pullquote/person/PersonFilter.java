package org.pullquote.person;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.fulltext.Words;
import org.pullquote.graphql.Arguments;
import org.pullquote.graphql.NodeId;
import org.pullquote.graphql.PartialDate;
import org.pullquote.persistence.Where;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Which people of a list. */
@Input("PersonFilter")
@Description("Which people of a list. Fields are ANDed; an absent or null one does not filter.")
public record PersonFilter(
        @Description("Each word begins a word of the name or of an alias.") String name,
        @Description("Born on or after the start of this period.") PartialDate bornFrom,
        @Description("Born before the start of this period.") PartialDate bornBefore,
        @Id @Description("Has a credit in this film.") String creditedIn,
        @Description("Has a credit in this role, in the film of `creditedIn` where that is given.") CreditRole role) {

    static Where where(PersonFilter filter, FullTextIndex index) {
        return filter == null ? new Where() : filter.where(index);
    }

    private Where where(FullTextIndex index) {
        var where = new Where();
        if (name != null) {
            where.and(index.matches("Person", "e.id", Words.ofNames(Arguments.searched(name, "filter.name"))));
        }
        if (bornFrom != null) {
            where.and("e.born_start >= ?", bornFrom.start());
        }
        if (bornBefore != null) {
            where.and("e.born_start < ? and e.born_start <> ''", bornBefore.start());
        }
        if (creditedIn != null || role != null) {
            var credit = Where.of("c.person_id = e.id");
            if (creditedIn != null) {
                credit.and("c.film_id = ?", NodeId.decode(creditedIn, "filter.creditedIn", "Film"));
            }
            if (role != null) {
                credit.and("c.role = ?", role.name());
            }
            where.exists("credit c", credit);
        }
        return where;
    }
}
