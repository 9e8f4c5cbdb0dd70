package org.pullquote.annotation;

import java.util.List;

import org.pullquote.graphql.Span;
import org.pullquote.graphql.Subject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Somebody or something that a text names. */
@Description("Somebody or something that a text names.")
public record NameCandidate(
        @NonNull @Description("The name in its fullest form in the text.") String text,
        @NonNull @Description("Where the name or a part of it stands, in order.") List<@NonNull Span> spans,
        @Description("The known person or film; null where none has this name.") Subject subject,
        @Description("From 0 to 1: how sure it is that the text means this subject, or that the name is a person's where there is none.") double confidence,
        @NonNull @Description("What speaks for it, in words.") String reason) {
}
