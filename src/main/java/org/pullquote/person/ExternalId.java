package org.pullquote.person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** How another database names the same person or film. */
@Description("How another database names the same person or film.")
public record ExternalId(
        @NonNull @Description("IMDB, WIKIDATA, TMDB …; URL for an address of a site that is not known.") String authority,
        @NonNull @Name("value") @Description("The authority's own id.") String identifier,
        @Description("Absolute http(s) address of its page.") String url) {

    /** From a row of the owner's id, authority, identifier and url. */
    public static ExternalId of(Object[] row) {
        return new ExternalId((String) row[1], (String) row[2], (String) row[3]);
    }
}
