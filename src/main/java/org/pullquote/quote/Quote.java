package org.pullquote.quote;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.pullquote.graphql.PartialDate;
import org.pullquote.graphql.SearchHit;
import org.pullquote.graphql.Node;
import org.pullquote.persistence.NodeEntity;

/** Words that somebody said, word for word (schema.org Quotation). */
@Entity
@Description("Words that somebody said, word for word.")
public class Quote extends NodeEntity implements Node, SearchHit {

    @NonNull
    @Description("Names the quote in addresses; unique among quotes.")
    public String slug;

    @NonNull
    @Column(length = 100_000)
    @Description("The words, without quotation marks.")
    public String text;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("Whether the words stand as an utterance of their own.")
    public QuoteKind kind;

    @Ignore
    public Long speakerId;

    @NonNull
    @Description("How the text names the speaker: `Kudrow`, `a rep for the studio`.")
    public String attribution;

    @Description("The verb that introduces it: told, wrote, joked.")
    public String cue;

    @Description("When it was said.")
    public PartialDate saidOn;

    @Ignore
    public String saidStart;

    @Ignore
    public Long sourceId;

    @Description("A short label set by an editor, to follow one question over the years: `sequel`.")
    public String topic;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How far an editor trusts the attribution.")
    public Verification verification;

    @Ignore
    public Instant appearedAt;
}
