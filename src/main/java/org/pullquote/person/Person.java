package org.pullquote.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.pullquote.graphql.Node;
import org.pullquote.graphql.PartialDate;
import org.pullquote.graphql.RowFields;
import org.pullquote.graphql.SearchHit;
import org.pullquote.graphql.Subject;
import org.pullquote.persistence.NativeSql;
import org.pullquote.persistence.NodeEntity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

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

    /** The person that another database names so. */
    public static Optional<Person> findByExternalId(String authority, String identifier) {
        return NativeSql.find(Person.class, RowFields.ALL, """
                person e join person_external_id x on x.person_id = e.id
                where x.authority = ? and x.identifier = ?""", authority, identifier);
    }

    /** The people of these ids. */
    public static Map<Long, Person> listByIds(Collection<Long> ids) {
        return listByIds(ids, RowFields.ALL);
    }

    /** The same, of which only these fields are read. */
    public static Map<Long, Person> listByIds(Collection<Long> ids, RowFields fields) {
        return NativeSql.byIds(Person.class, fields, ids);
    }

    static Map<Long, List<ExternalId>> listExternalIdsByIds(Set<Long> ids) {
        return NativeSql.byParent("""
                select person_id, authority, identifier, url from person_external_id
                where person_id = any(?) order by person_id, ordinal""", ids, ExternalId::of);
    }
}
