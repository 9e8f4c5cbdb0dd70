package org.pullquote.quote;

import org.eclipse.microprofile.graphql.Description;

/** How far an editor trusts that the speaker said these words. */
@Description("How far an editor trusts that the speaker said these words.")
public enum Verification {
    @Description("The article does not say where it was first said.")
    UNVERIFIED,
    @Description("The article names where it was first said.")
    SOURCED,
    @Description("The speaker or others contest it.")
    DISPUTED,
    @Description("Somebody else said it, or nobody; left out of lists unless asked for.")
    MISATTRIBUTED,
    @Description("Withdrawn by its publisher; left out of lists unless asked for.")
    RETRACTED
}
