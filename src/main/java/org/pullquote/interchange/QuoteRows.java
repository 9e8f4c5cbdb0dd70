package org.pullquote.interchange;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.pullquote.article.BodyText;
import org.pullquote.graphql.PartialDate;
import org.pullquote.quote.Anchor;

/** The quotes of a batch, with their sources and the places where they stand in the batch's articles. */
final class QuoteRows {

    private static final String COLUMNS = "version, row_modified_at, text, kind, speaker_id, attribution, cue, said_on, said_start, source_id, topic, verification";
    /** When a quote appeared that stands in no article. */
    static final Instant NEVER = Instant.parse("0001-01-01T00:00:00Z");

    /**
     * An article whose quotes are merged.
     *
     * @param rewritten whether its body is new or has changed
     * @param redated whether its day of publication has changed
     */
    record Place(long article, String slug, BodyText body, boolean rewritten, Instant published, boolean redated) {
    }

    private final Attempt attempt;
    private final Subjects subjects;
    private final SourceRows sources;
    private final AppearanceRows appearances;
    private final Map<String, StoredQuote> stored = new HashMap<>();
    private final Map<Long, StoredQuote> storedById = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Map<Long, Object[]> inserts = new LinkedHashMap<>();
    private final List<Object[]> updates = new ArrayList<>();
    private final Map<Long, List<StoredQuote.About>> about = new LinkedHashMap<>();
    private final Set<Long> fresh = new HashSet<>();
    private final Set<List<Object>> places = new HashSet<>();

    /** @param lines the quotations of these articles, or others that stand in none */
    QuoteRows(Attempt attempt, Subjects subjects, Publishers publishers, List<Long> articles,
            List<ArticleObject> articleLines, List<QuotationObject> lines)
            throws SQLException {
        this.attempt = attempt;
        this.subjects = subjects;
        sources = new SourceRows(attempt, publishers, lines);
        appearances = new AppearanceRows(attempt, articles);
        lines.stream().filter(line -> line.id() != null).forEach(line -> asked.add(line.id().slug()));
        articleLines.forEach(line -> asked.addAll(UnnamedQuotes.slugs(line)));
        load(asked, appearances.quotes());
    }

    private void load(Collection<String> slugs, Stream<Long> others) throws SQLException {
        var ids = slugs.isEmpty() ? Stream.<Long> of()
                : attempt.sql.list("select id from quote where slug = any(?)", Row::number, slugs).stream();
        for (StoredQuote quote : StoredQuote.load(attempt.sql, Stream.concat(ids, others).distinct().toList())) {
            keep(quote);
        }
    }

    private StoredQuote bySlug(String slug) throws SQLException {
        if (asked.add(slug)) {
            load(List.of(slug), Stream.of());
        }
        return stored.get(slug);
    }

    private void keep(StoredQuote quote) {
        stored.put(quote.slug(), quote);
        storedById.put(quote.id(), quote);
    }

    /** @throws BadLine where a quotation names what is not known, or leaves out what no quote can be without */
    void check(ArticleObject line) {
        var number = 0;
        for (QuotationObject quotation : line.quotations().or(List.of())) {
            try {
                check(quotation);
            } catch (BadLine bad) {
                throw new BadLine("hasPart[" + number + "]: " + bad.getMessage());
            }
            number++;
        }
    }

    void check(QuotationObject quotation) {
        var before = quotation.id() == null ? null : stored.get(quotation.id().slug());
        (before == null ? StoredQuote.State.NEW : before.state()).with(quotation, subjects, null);
        if (quotation.source().value() != null) {
            sources.check(quotation.source().value());
        }
    }

    /** Stores the quotations of an article, or moves those it has where only its body changed. */
    void merge(Item<ArticleObject> item, Place place) throws SQLException {
        var given = item.object().quotations();
        if (given.present()) {
            var unnamed = new UnnamedQuotes(place.slug, given.value(),
                    appearances.quotesOf(place.article).map(storedById::get).toList(), this::bySlug);
            var refused = new HashMap<Long, String>();
            for (int i = 0; i < given.value().size(); i++) {
                var quotation = given.value().get(i);
                try {
                    merge(quotation, place, unnamed, refused);
                } catch (BadLine bad) {
                    attempt.refuse(item,
                            "hasPart[" + i + "] '" + abbreviated(quotation.text().value()) + "': " + bad.getMessage());
                }
            }
            appearances.followOrDrop(place, refused);
        } else if (place.rewritten) {
            appearances.follow(place, quote -> storedById.get(quote).state().text());
        }
        if (place.redated) {
            appearances.redate(place.article);
        }
    }

    /** @param refused gathers the words of stored quotes whose line is refused: their places stay */
    private void merge(QuotationObject line, Place place, UnnamedQuotes unnamed, Map<Long, String> refused)
            throws SQLException {
        var found = line.id() == null ? unnamed.find(line, identity(line)) : named(line);
        var before = found.quote();
        var text = before == null ? line.text().value() : line.text().or(before.state().text());
        Anchor anchor;
        try {
            checkWords(line, before);
            anchor = AppearanceRows.anchor(line, text, place.body);
        } catch (BadLine nowhere) {
            if (before != null) {
                refused.put(before.id(), before.state().text());
            }
            throw nowhere;
        }
        if (line.id() == null && !places.add(List.of(identity(line), place.article, anchor.span().start()))) {
            throw new BadLine("the same quotation is given twice for one place; startOffset can tell two apart");
        }
        var id = store(line, before, found.slug(), place.published);
        appearances.claim(id, place, anchor, line.appearanceVersion(), !fresh.contains(id));
    }

    /** Stores a quotation that stands in no article of the batch. */
    void mergeAlone(QuotationObject line) throws SQLException {
        var found = named(line);
        checkWords(line, found.quote());
        store(line, found.quote(), found.slug(), NEVER);
    }

    private UnnamedQuotes.Found named(QuotationObject line) {
        return new UnnamedQuotes.Found(stored.get(line.id().slug()), line.id().slug());
    }

    /** @throws BadLine where the line would put other words under a name that was made of a quote's words */
    private static void checkWords(QuotationObject line, StoredQuote before) {
        if (before != null && QuoteSlugs.isMade(before.slug())
                && !line.text().or(before.state().text()).equals(before.state().text())) {
            throw new BadLine("quotes/" + before.slug() + " was made for other words, '" + abbreviated(before.state().text())
                    + "'; another quotation needs another @id");
        }
    }

    private long store(QuotationObject line, StoredQuote before, String slug, Instant appeared) throws SQLException {
        var had = before == null ? StoredQuote.State.NEW : before.state();
        var given = line.source().value();
        var source = !line.source().present() ? had.source() : given == null ? null : (Long) sources.idOf(given);
        var state = had.with(line, subjects, source);
        if (before != null && had.equals(state)) {
            attempt.unchanged(Kind.QUOTES);
            return before.id();
        }
        var id = before == null ? attempt.newId() : before.id();
        var version = Versions.first(line.version());
        if (before == null || fresh.contains(id)) {
            inserts.put(id, row(version, state, id, attempt.now, slug, appeared));
            fresh.add(id);
        } else {
            version = Versions.next(line.version(), before.version());
            updates.add(row(version, state, id));
        }
        if (before == null) {
            attempt.created(Kind.QUOTES, id);
        } else {
            attempt.updated(Kind.QUOTES, id);
            if (had.source() != null && !had.source().equals(source)) {
                sources.leave(had.source());
            }
        }
        if (!had.subjects().equals(state.subjects())) {
            about.put(id, state.subjects());
        }
        keep(new StoredQuote(id, version, slug, state));
        return id;
    }

    private Object identity(QuotationObject line) {
        var state = StoredQuote.State.NEW.with(line, subjects, null);
        return state.identity();
    }

    void write() throws SQLException {
        sources.write();
        attempt.sql.insert("quote", COLUMNS + ", id, recorded_at, slug, appeared_at", List.copyOf(inserts.values()));
        attempt.sql.updateById("quote", COLUMNS, updates);
        Links.clear(attempt.sql, "quote_subject", "quote_id",
                about.keySet().stream().filter(id -> !fresh.contains(id)).toList());
        var rows = new ArrayList<Object[]>();
        about.forEach((quote, its) -> {
            for (int i = 0; i < its.size(); i++) {
                rows.add(new Object[] { quote, i, its.get(i).person(), its.get(i).film() });
            }
        });
        attempt.sql.insert("quote_subject", "quote_id, ordinal, person_id, film_id", rows);
        appearances.write();
        sources.removeLeft();
    }

    private Object[] row(int version, StoredQuote.State state, Object... rest) {
        return Rows.of(rest, version, attempt.now, state.text(), state.kind(), state.speaker(), state.attribution(),
                state.cue(),
                state.saidOn(), PartialDate.startOf(state.saidOn()), state.source(), state.topic(), state.verification());
    }

    private static String abbreviated(String text) {
        return text == null ? "" : Texts.shown(text);
    }
}
