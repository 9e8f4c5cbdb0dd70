package org.pullquote.graphql;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Union;

/** Whatever a search can find. */
@Union
@Description("What a search can find. Members may be added: select __typename and tolerate others.")
public interface SearchHit {
}
