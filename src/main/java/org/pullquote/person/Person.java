package org.pullquote.person;

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

/** Somebody who makes films, is written about or is quoted (schema.org Person). */
@Entity
@Description("Somebody who makes films, is written about or is quoted.")
public class Person extends NodeEntity implements Node, Subject, SearchHit {

    @NonNull
    @Description("Names the person in addresses; unique among people.")
    public String slug;

    @NonNull
    @Description("As credits usually give it.")
    public String name;

    @Ignore
    public String sortKey;

    @NonNull
    @Description("Other names that texts use: birth name, nickname, stage name.")
    public List<@NonNull String> aliases = new ArrayList<>();

    @Description("Date of birth.")
    public PartialDate bornOn;

    @Ignore
    public String bornStart;

    @Description("Date of death; null for the living and where it is not known.")
    public PartialDate diedOn;

    @Column(length = 100_000)
    @Description("A short life, as plain text.")
    public String biography;
}
