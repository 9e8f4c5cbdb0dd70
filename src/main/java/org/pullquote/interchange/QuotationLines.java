package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.pullquote.quote.QuoteKind;
import org.pullquote.quote.Verification;

/** Reads quotes: those of articles, for their articles' lines, and those that stand in none, for lines of their own. */
final class QuotationLines implements LineSource {

    private static final String QUOTE = """
            select quote.id, quote.slug, quote.text, person.slug, attribution, said_on, kind, cue, topic, verification,
                quote.version, source.id, outlet.slug, source.title, source.url, source.published_on, medium, platform, handle,
                source.version
            from quote left join person on person.id = speaker_id left join source on source.id = source_id
                left join outlet on outlet.id = source.outlet_id
            """;

    @Override
    public long read(Sql sql, long after, Consumer<LdLine> lines) throws SQLException {
        var ids = sql
                .list("select id from quote where id > ? and not exists (select 1 from appearance where quote_id = quote.id) "
                        + "order by id fetch first 1000 rows only", Row::number, after);
        if (ids.isEmpty()) {
            return NO_MORE;
        }
        var quotations = load(sql, ids);
        for (Long id : ids) {
            var line = LdLine.empty();
            line.json().setAll(LdLine.ofType("Quotation", Kind.QUOTES, "").json());
            line.json().setAll(quotations.get(id).json());
            lines.accept(line);
        }
        return ids.get(ids.size() - 1);
    }

    /** Quotations by the ids of their quotes, without their places. */
    static Map<Long, LdLine> load(Sql sql, Collection<Long> ids) throws SQLException {
        var about = sql.grouped("""
                select quote_id, person.slug, film.slug from quote_subject
                left join person on person.id = person_id left join film on film.id = film_id
                where quote_id = any(?) order by quote_id, ordinal""", Row::number, row -> {
            var person = row.text();
            return person == null ? LdLine.reference(Kind.FILMS, row.text()) : LdLine.reference(Kind.PEOPLE, person);
        }, ids);
        var quotations = new HashMap<Long, LdLine>();
        sql.list(QUOTE + "where quote.id = any(?)", row -> {
            var id = row.number();
            return quotations.put(id, quotation(row, about.getOrDefault(id, List.of())));
        }, ids);
        return quotations;
    }

    private static LdLine quotation(Row row, List<LdLine> about) throws SQLException {
        var quotation = LdLine.empty().put("@type", "Quotation").put("@id", Kind.QUOTES.id(row.text())).put("text", row.text());
        var speaker = row.text();
        var attribution = row.text();
        if (speaker == null) {
            quotation.put("creator", LdLine.empty().put("name", attribution));
        } else {
            quotation.put("creator", LdLine.reference(Kind.PEOPLE, speaker)).put("pq:attribution", attribution);
        }
        quotation.objects("about", about).put("dateCreated", row.date());
        quotation.unless(QuoteKind.DIRECT.name(), "pq:kind", row.text()).put("pq:cue", row.text()).put("pq:topic", row.text())
                .unless(Verification.UNVERIFIED.name(), "pq:verification", row.text());
        var version = row.integer();
        return quotation.put("isBasedOn", source(row)).version(version);
    }

    private static LdLine source(Row row) throws SQLException {
        if (row.number() == null) {
            return null;
        }
        var outlet = row.text();
        var source = LdLine.empty().put("publisher", outlet == null ? null : LdLine.reference(Kind.OUTLETS, outlet))
                .put("name", row.text()).put("url", row.text()).put("datePublished", row.date()).put("pq:medium", row.text())
                .put("pq:platform", row.text()).put("pq:handle", row.text());
        return source.version(row.integer());
    }
}
