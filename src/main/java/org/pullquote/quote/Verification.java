package org.pullquote.quote;

import org.eclipse.microprofile.graphql.Description;

/** How far an editor trusts that the speaker said these words. */
@Description("How far an editor trusts that the speaker said these words.")
public enum Verification {
    @Description("Nobody has checked it.")
    UNVERIFIED,
    @Description("Checked against the original.")
    SOURCED,
    @Description("The speaker or others contest it.")
    DISPUTED,
    @Description("Somebody else said it, or nobody; left out of lists unless asked for.")
    MISATTRIBUTED,
    @Description("Withdrawn by its publisher; left out of lists unless asked for.")
    RETRACTED
}
