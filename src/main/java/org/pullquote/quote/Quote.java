package org.pullquote.quote;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.pullquote.film.Film;
import org.pullquote.graphql.Node;
import org.pullquote.graphql.PartialDate;
import org.pullquote.graphql.RowFields;
import org.pullquote.graphql.SearchHit;
import org.pullquote.graphql.Subject;
import org.pullquote.persistence.NativeSql;
import org.pullquote.persistence.NodeEntity;
import org.pullquote.persistence.OrderKey;
import org.pullquote.persistence.PageQuery;
import org.pullquote.persistence.Where;
import org.pullquote.person.Person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

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

    /** The quotes of these ids. */
    public static Map<Long, Quote> listByIds(Collection<Long> ids) {
        return listByIds(ids, RowFields.ALL);
    }

    /** The same, of which only these fields are read. */
    public static Map<Long, Quote> listByIds(Collection<Long> ids, RowFields fields) {
        return NativeSql.byIds(Quote.class, fields, ids);
    }

    static Map<Long, List<Subject>> listSubjectsByIds(Set<Long> ids) {
        var links = NativeSql.byParent("""
                select quote_id, person_id, film_id from quote_subject
                where quote_id = any(?) order by quote_id, ordinal""", ids, row -> row);
        var people = Person.listByIds(named(links, 1));
        var films = Film.listByIds(named(links, 2));
        var subjects = new HashMap<Long, List<Subject>>();
        links.forEach((id, rows) -> subjects.put(id,
                rows.stream().<Subject> map(row -> row[1] != null ? people.get(row[1]) : films.get(row[2])).toList()));
        return subjects;
    }

    private static List<Long> named(Map<Long, List<Object[]>> links, int column) {
        return links.values().stream().flatMap(List::stream).map(row -> (Long) row[column]).filter(Objects::nonNull)
                .distinct().toList();
    }

    static PageQuery<Quote> pageOf(String from, String parent, Supplier<Where> where, QuoteOrder order) {
        return new PageQuery<>(Quote.class, from, parent, where, order.keys());
    }

    static PageQuery<Quote> pageByArticle(Supplier<Where> where) {
        return new PageQuery<>(Quote.class, "appearance l join quote e on e.id = l.quote_id", "l.article_id", where,
                OrderKey.thenById(OrderKey.ascending("l.start_offset", Integer.class)));
    }
}
