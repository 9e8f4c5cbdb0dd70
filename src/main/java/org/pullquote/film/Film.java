package org.pullquote.film;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.pullquote.graphql.PartialDate;
import org.pullquote.graphql.SearchHit;
import org.pullquote.graphql.Subject;
import org.pullquote.graphql.Node;
import org.pullquote.persistence.NodeEntity;

/** A film (schema.org Movie). */
@Entity
@Description("A film.")
public class Film extends NodeEntity implements Node, Subject, SearchHit {

    @NonNull
    @Description("Names the film in addresses; unique among films.")
    public String slug;

    @NonNull
    @Description("As it is known in English.")
    public String title;

    @Ignore
    public String sortKey;

    @Description("In the film's own language, where that differs.")
    public String originalTitle;

    @NonNull
    @Description("Other titles that texts use.")
    public List<@NonNull String> aliases = new ArrayList<>();

    @Description("First public release.")
    public PartialDate releasedOn;

    @Ignore
    public String releasedStart;

    @Description("Running time in minutes, at least 1.")
    public Integer runtimeMinutes;

    @Column(length = 100_000)
    @Description("What it is about, as plain text.")
    public String synopsis;

    @Description("Year of the first public release.")
    public Integer getYear() {
        return releasedOn == null ? null : releasedOn.year();
    }
}
