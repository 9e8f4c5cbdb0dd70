package org.pullquote.film;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.pullquote.graphql.Node;
import org.pullquote.graphql.RowFields;
import org.pullquote.persistence.NativeSql;
import org.pullquote.persistence.NodeEntity;
import org.pullquote.persistence.OrderKey;
import org.pullquote.persistence.PageQuery;
import org.pullquote.persistence.Where;
import org.pullquote.person.CreditRole;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

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

    /** The credits of these ids. */
    public static Map<Long, Credit> listByIds(Collection<Long> ids) {
        return NativeSql.byIds(Credit.class, RowFields.ALL, ids);
    }

    static PageQuery<Credit> pageByFilm(Supplier<Where> where) {
        return new PageQuery<>(Credit.class, "credit e", "e.film_id", where,
                OrderKey.thenById(OrderKey.ascending("e.billing_order", Integer.class)));
    }

    static PageQuery<Credit> pageByPerson(Supplier<Where> where) {
        return new PageQuery<>(Credit.class, "credit e join film f on f.id = e.film_id", "e.person_id", where,
                OrderKey.thenById(OrderKey.descending("f.released_start", String.class)));
    }
}
