package org.pullquote.graphql;

import org.eclipse.microprofile.graphql.Description;

import io.smallrye.graphql.api.Union;

/** A person or a film. */
@Union
@Description("What an article can mention and a quote can be about. Members may be added: select __typename and tolerate others.")
public interface Subject {
}
