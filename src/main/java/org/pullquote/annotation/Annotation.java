package org.pullquote.annotation;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What was read out of a text. */
@Description("What was read out of a text, for an editor to confirm. Offsets are zero-based, end-exclusive and count the Unicode code points of exactly the text that was given.")
public record Annotation(
        @NonNull @Description("Whom it names, in the order in which it first does; the candidates of an ambiguous name one after the other, best first.") List<@NonNull NameCandidate> people,
        @NonNull @Description("Which known films it names, in the order in which it first does; the candidates of an ambiguous title one after the other, best first.") List<@NonNull NameCandidate> films,
        @NonNull @Description("Every direct quotation, in the order of the text.") List<@NonNull QuoteCandidate> quotes) {
}
