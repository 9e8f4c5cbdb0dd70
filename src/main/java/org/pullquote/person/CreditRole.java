package org.pullquote.person;

import org.eclipse.microprofile.graphql.Description;

/** What somebody did for a film. */
@Description("What somebody did for a film.")
public enum CreditRole {
    @Description("Played a part.")
    ACTOR,
    @Description("Directed it.")
    DIRECTOR,
    @Description("Wrote the screenplay or its source.")
    WRITER,
    @Description("Produced it.")
    PRODUCER,
    @Description("Composed the music.")
    COMPOSER,
    @Description("Photographed it.")
    CINEMATOGRAPHER,
    @Description("Edited it.")
    EDITOR,
    @Description("Appeared as himself or herself.")
    SELF,
    @Description("Anything else.")
    OTHER
}
