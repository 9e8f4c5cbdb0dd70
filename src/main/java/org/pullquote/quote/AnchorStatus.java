package org.pullquote.quote;

import org.eclipse.microprofile.graphql.Description;

/** Whether a quote's words still stand at its offsets after the article's last edit. */
@Description("Whether a quote's words still stand at its offsets after the article's last edit.")
public enum AnchorStatus {
    @Description("Word for word.")
    VERBATIM,
    @Description("The same words but for spaces, kind of quotation marks or Unicode form.")
    NORMALIZED,
    @Description("Found more than once; the offsets are kept.")
    AMBIGUOUS,
    @Description("No longer in the text.")
    ORPHANED
}
