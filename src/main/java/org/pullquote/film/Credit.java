package org.pullquote.film;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.pullquote.graphql.Node;
import org.pullquote.persistence.NodeEntity;

/** One person's part in one film; a person can have several in the same film. */
@Entity
@Description("One person's part in one film; a person can have several in the same film.")
public class Credit extends NodeEntity implements Node {

    @Ignore
    public Long filmId;

    @Ignore
    public Long personId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What the person did.")
    public CreditRole role;

    @NonNull
    @Description("The characters an actor played; empty for everybody else.")
    public List<@NonNull String> characters = new ArrayList<>();

    @Description("The name the film's credits give, where it is not the person's own.")
    public String creditedAs;

    @Description("Place in the billing, 1 first; null for the unbilled.")
    public Integer billing;

    @Ignore
    public int billingOrder;
}
