package org.pullquote.film;

import java.util.List;

import org.pullquote.fulltext.FullTextIndex;
import org.pullquote.fulltext.Words;
import org.pullquote.graphql.Arguments;
import org.pullquote.graphql.NodeId;
import org.pullquote.graphql.PartialDate;
import org.pullquote.persistence.Where;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Which films of a list. */
@Input("FilmFilter")
@Description("Which films of a list. Fields are ANDed; an absent or null one does not filter.")
public record FilmFilter(
        @Description("Each word begins a word of the title, the original title or an alias.") String title,
        @Description("Released on or after the start of this period.") PartialDate releasedFrom,
        @Description("Released before the start of this period.") PartialDate releasedBefore,
        @Description("Has one of these genres, spelt as in `genres`; an empty list matches nothing.") List<String> anyGenre,
        @Id @Description("All of these people play in it; an empty list matches everything.") List<String> castAll,
        @Id @Description("One of these people plays in it; an empty list matches nothing.") List<String> castAny) {

    private static final String CAST = "c.film_id = e.id and c.role in ('ACTOR', 'SELF')";

    static Where where(FilmFilter filter, FullTextIndex index) {
        return filter == null ? new Where() : filter.where(index);
    }

    private Where where(FullTextIndex index) {
        var where = new Where();
        if (title != null) {
            where.and(index.matches("Film", "e.id", Words.ofNames(Arguments.searched(title, "filter.title"))));
        }
        if (releasedFrom != null) {
            where.and("e.released_start >= ?", releasedFrom.start());
        }
        if (releasedBefore != null) {
            where.and("e.released_start < ? and e.released_start <> ''", releasedBefore.start());
        }
        if (anyGenre != null) {
            var genres = Arguments.atMostHundred(anyGenre, "filter.anyGenre").toArray(String[]::new);
            where.exists("film_genre g", Where.of("g.film_id = e.id and g.genre = any(?)", (Object) genres));
        }
        if (castAll != null) {
            // One text of SQL for every number of people: the texts of statements are remembered.
            var all = people(castAll, "filter.castAll");
            where.holds(all.length, "c.person_id", "credit c", Where.of(CAST + " and c.person_id = any(?)", (Object) all));
        }
        if (castAny != null) {
            where.exists("credit c", Where.of(CAST + " and c.person_id = any(?)", (Object) people(castAny, "filter.castAny")));
        }
        return where;
    }

    private static Long[] people(List<String> ids, String argument) {
        return NodeId.rows(NodeId.decodeAll(ids, argument, List.of("Person")), "Person");
    }
}
