package org.pullquote.outlet;

import org.eclipse.microprofile.graphql.Description;

/** How a quote was first made public. */
@Description("How a quote was first made public.")
public enum Medium {
    @Description("Said to an interviewer.")
    INTERVIEW,
    @Description("Posted on a social network.")
    SOCIAL_POST,
    @Description("Said on radio or television.")
    BROADCAST,
    @Description("Said in a podcast.")
    PODCAST,
    @Description("Said to the press assembled.")
    PRESS_CONFERENCE,
    @Description("Given out in writing.")
    STATEMENT,
    @Description("Said to an audience.")
    SPEECH,
    @Description("Written for a book, a magazine or a newspaper.")
    PRINT,
    @Description("Any other way, or not known.")
    OTHER
}
