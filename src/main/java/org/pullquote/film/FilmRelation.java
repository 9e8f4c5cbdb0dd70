package org.pullquote.film;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Another film that continues, retells or grew out of the one it is listed under. */
@Description("Another film that continues, retells or grew out of the one it is listed under, or the other way round.")
public record FilmRelation(
        @NonNull @Description("The other film.") Film film,
        @NonNull @Description("What the two are to each other.") FilmRelationKind kind) {
}
