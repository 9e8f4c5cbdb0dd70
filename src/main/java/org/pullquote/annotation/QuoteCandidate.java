package org.pullquote.annotation;

import java.util.List;

import org.pullquote.graphql.Subject;
import org.pullquote.quote.QuoteKind;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A direct quotation in a text. */
@Description("A direct quotation in a text, with its probable speaker and source.")
public record QuoteCandidate(
        @NonNull @Description("The words, without quotation marks.") String text,
        @Description("Where the words start.") int startOffset,
        @Description("Where the words end, exclusive.") int endOffset,
        @NonNull @Description("Whether the words stand as an utterance of their own.") QuoteKind kind,
        @Description("Who probably said it; null where the text tells nothing.") SpeakerCandidate speaker,
        @NonNull @Description("Who else may have said it, likeliest first.") List<@NonNull SpeakerCandidate> alternatives,
        @NonNull @Description("Known people and films that it is probably about.") List<@NonNull Subject> subjects,
        @Description("The verb that introduces it, in its dictionary form: tell, write, joke.") String cue,
        @Description("Where it was first said; null where the text does not tell.") SourceCandidate source,
        @Description("From 0 to 1: how sure it is that this is a quotation and the speaker said it.") double confidence,
        @NonNull @Description("Which rule found the speaker: SUBJECT_VERB, INVERTED, VERB_BEFORE …") String rule) {
}
