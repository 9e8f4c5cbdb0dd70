package org.pullquote.annotation;

import org.pullquote.graphql.Span;
import org.pullquote.person.Person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Who may have said a quotation. */
@Description("Who may have said a quotation: a person, an organisation, or somebody without a name.")
public record SpeakerCandidate(
        @NonNull @Description("As the text names them: the fullest form of the name, or the words themselves: `a source`.") String name,
        @Description("The known person; null where none has this name, and for organisations, groups and unnamed sources.") Person person,
        @NonNull @Description("The words that name the speaker for this quotation: a name, a pronoun, a description.") Span mention,
        @Description("From 0 to 1.") double confidence) {
}
