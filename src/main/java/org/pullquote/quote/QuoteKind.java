package org.pullquote.quote;

import org.eclipse.microprofile.graphql.Description;

/** Whether words stand as an utterance of their own. */
@Description("Whether words stand as an utterance of their own.")
public enum QuoteKind {
    @Description("A whole utterance.")
    DIRECT,
    @Description("A few words inside somebody else's sentence.")
    PARTIAL
}
