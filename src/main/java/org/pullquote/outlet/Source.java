package org.pullquote.outlet;

import java.util.Collection;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.pullquote.graphql.PartialDate;
import org.pullquote.graphql.RowFields;
import org.pullquote.persistence.BaseEntity;
import org.pullquote.persistence.NativeSql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** The interview, post or broadcast in which a quote was first said; several quotes can share one. */
@Entity
@Description("Where a quote was first said, apart from the articles that repeat it.")
public class Source extends BaseEntity {

    @Ignore
    public Long outletId;

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How it was made public.")
    public Medium medium;

    @Description("Title of the interview, programme or post, where it has one.")
    public String title;

    @Description("Absolute http(s) address of the original.")
    public String url;

    @Description("When the original came out.")
    public PartialDate publishedOn;

    @Description("The social network or service: Instagram, X.")
    public String platform;

    @Description("The account that posted it.")
    public String handle;

    @Ignore
    public String fingerprint;

    /** The sources of these ids. */
    public static Map<Long, Source> listByIds(Collection<Long> ids) {
        return listByIds(ids, RowFields.ALL);
    }

    /** The same, of which only these fields are read. */
    public static Map<Long, Source> listByIds(Collection<Long> ids, RowFields fields) {
        return NativeSql.byIds(Source.class, fields, ids);
    }
}
