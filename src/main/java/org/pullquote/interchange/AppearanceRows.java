package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pullquote.article.BodyText;
import org.pullquote.article.BodyText.Span;
import org.pullquote.quote.Anchor;
import org.pullquote.quote.AnchorStatus;

/** The places where quotes stand in the articles of a batch. A place that stays keeps its row. */
final class AppearanceRows {

    private record Stored(long id, int version, long quote, Anchor anchor) {
    }

    private final Attempt attempt;
    private final Map<Long, List<Stored>> stored;
    private final Map<Long, List<Stored>> unclaimed = new HashMap<>();
    private final Set<List<Object>> taken = new HashSet<>();
    private final List<Object[]> inserts = new ArrayList<>();
    private final List<Object[]> updates = new ArrayList<>();
    private final List<Long> deletes = new ArrayList<>();
    private final Set<Long> affected = new HashSet<>();

    AppearanceRows(Attempt attempt, List<Long> articles) throws SQLException {
        this.attempt = attempt;
        stored = articles.isEmpty() ? Map.of()
                : attempt.sql.grouped("""
                        select article_id, id, version, quote_id, start_offset, end_offset, anchor
                        from appearance where article_id = any(?) order by article_id, start_offset, id""", Row::number,
                        row -> new Stored(row.number(), row.integer(), row.number(),
                                new Anchor(new Span(row.integer(), row.integer()), row.choice(AnchorStatus.class))),
                        articles);
        stored.forEach((article, places) -> unclaimed.put(article, new ArrayList<>(places)));
    }

    Stream<Long> quotes() {
        return stored.values().stream().flatMap(List::stream).map(Stored::quote);
    }

    Stream<Long> quotesOf(long article) {
        return stored.getOrDefault(article, List.of()).stream().map(Stored::quote).distinct();
    }

    /** @throws BadLine where the line does not tell one place */
    static Anchor anchor(QuotationObject line, String text, BodyText body) {
        if (line.anchor() == AnchorStatus.AMBIGUOUS || line.anchor() == AnchorStatus.ORPHANED) {
            return new Anchor(new Span(line.start(), line.end()), line.anchor());
        }
        if (line.start() == null) {
            var anchor = Anchor.find(body, text);
            if (anchor.span() == null) {
                throw new BadLine(anchor.status() == AnchorStatus.AMBIGUOUS
                        ? "ambiguous: these words stand more than once in articleBody; startOffset must say where"
                        : "these words do not stand in articleBody");
            }
            return anchor;
        }
        var anchor = Anchor.at(body, line.start(), text);
        if (anchor.span() == null || line.end() != null && anchor.span().end() != line.end()
                || line.anchor() == AnchorStatus.VERBATIM && anchor.status() != AnchorStatus.VERBATIM) {
            throw new BadLine("these words do not stand at startOffset " + line.start());
        }
        return anchor;
    }

    /** @param known whether the quote may stand elsewhere, so that its day of appearance is to be looked up */
    void claim(long quote, QuoteRows.Place place, Anchor anchor, int version, boolean known) throws SQLException {
        if (!taken.add(key(quote, place.article(), anchor))) {
            throw new BadLine("the same quotation is given twice for one place; startOffset can tell two apart");
        }
        var same = take(place.article(), quote, anchor);
        if (same == null) {
            inserts.add(row(version, anchor, attempt.newId(), attempt.now, quote, place.article()));
            if (known) {
                affected.add(quote);
            }
        } else {
            move(same, anchor, Math.max(version, same.version + 1));
        }
    }

    /** The row of this quote in this article, the one at the same place before others. */
    private Stored take(long article, long quote, Anchor anchor) {
        Stored any = null;
        for (Stored place : unclaimed.getOrDefault(article, List.of())) {
            if (place.quote == quote && (any == null || place.anchor.span().start() == anchor.span().start())) {
                any = place;
            }
        }
        if (any != null) {
            unclaimed.get(article).remove(any);
        }
        return any;
    }

    private void move(Stored place, Anchor anchor, int version) {
        if (!place.anchor.equals(anchor)) {
            updates.add(row(version, anchor, place.id));
        }
    }

    /** Lets all places in an article follow their words. */
    void follow(QuoteRows.Place place, LongFunction<String> words) {
        follow(stored.getOrDefault(place.article(), List.of()), place, words);
    }

    /** Lets the places that no line claims follow their words where these are known, and drops the others. */
    void followOrDrop(QuoteRows.Place place, Map<Long, String> words) {
        var rest = unclaimed.getOrDefault(place.article(), List.of()).stream()
                .collect(Collectors.partitioningBy(one -> words.containsKey(one.quote)));
        follow(rest.get(true), place, words::get);
        for (Stored one : rest.get(false)) {
            deletes.add(one.id);
            affected.add(one.quote);
        }
    }

    /** Those whose words still stand there stay first; of two that would meet, the second keeps its offsets as ORPHANED. */
    private void follow(List<Stored> places, QuoteRows.Place place, LongFunction<String> words) {
        var moving = new LinkedHashMap<Stored, Anchor>();
        for (Stored one : places) {
            var anchor = Anchor.again(place.body(), one.anchor.span(), words.apply(one.quote));
            if (anchor.span().start() == one.anchor.span().start()) {
                taken.add(key(one.quote, place.article(), anchor));
                move(one, anchor, one.version + 1);
            } else {
                moving.put(one, anchor);
            }
        }
        moving.forEach((one, anchor) -> {
            var free = taken.add(key(one.quote, place.article(), anchor));
            move(one, free ? anchor : new Anchor(one.anchor.span(), AnchorStatus.ORPHANED), one.version + 1);
        });
    }

    private static List<Object> key(long quote, long article, Anchor anchor) {
        return List.of(quote, article, anchor.span().start());
    }

    void redate(long article) {
        quotesOf(article).forEach(affected::add);
    }

    void write() throws SQLException {
        var sql = attempt.sql;
        var columns = "version, row_modified_at, start_offset, end_offset, anchor";
        Links.clear(sql, "appearance", "id", deletes);
        sql.updateById("appearance", columns, updates);
        sql.insert("appearance", columns + ", id, recorded_at, quote_id, article_id", inserts);
        if (!affected.isEmpty()) {
            sql.update("""
                    update quote set appeared_at = coalesce((select max(published_at) from appearance
                        join article on article.id = article_id where quote_id = quote.id), ?)
                    where id = any(?)""", QuoteRows.NEVER, affected);
        }
        if (!deletes.isEmpty()) {
            attempt.counts.unplaced(sql.list(
                    "select id from quote where not exists (select 1 from appearance where quote_id = quote.id) and id = any(?)",
                    Row::number, affected).size());
        }
        if (!deletes.isEmpty() || !updates.isEmpty() || !inserts.isEmpty()) {
            attempt.changedLinks();
        }
    }

    private Object[] row(int version, Anchor anchor, Object... rest) {
        return Rows.of(rest, version, attempt.now, anchor.span().start(), anchor.span().end(), anchor.status());
    }
}
