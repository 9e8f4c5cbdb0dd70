package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.pullquote.outlet.Fingerprint;

/** The sources of a batch of quotes: quotes from one interview share a row. */
final class SourceRows {

    private final Attempt attempt;
    private final Publishers publishers;
    private final Map<String, Long> ids = new HashMap<>();
    private final List<Object[]> inserts = new ArrayList<>();
    private final Set<Long> left = new HashSet<>();

    SourceRows(Attempt attempt, Publishers publishers, List<QuotationObject> quotations) throws SQLException {
        this.attempt = attempt;
        this.publishers = publishers;
        var fingerprints = quotations.stream().map(quotation -> quotation.source().value()).filter(Objects::nonNull)
                .map(SourceRows::fingerprint).distinct().toList();
        if (!fingerprints.isEmpty()) {
            attempt.sql.list("select fingerprint, id from source where fingerprint = any(?)",
                    row -> ids.put(row.text(), row.number()), fingerprints);
        }
    }

    private static String fingerprint(SourceObject source) {
        return Fingerprint.of(source.outletSlug(), source.medium(), source.title(), source.url(), source.publishedOn(),
                source.platform(), source.handle());
    }

    /** @throws BadLine where its publisher is not known */
    void check(SourceObject source) {
        if (source.publisher() != null) {
            publishers.idOf(source.publisher());
        }
    }

    long idOf(SourceObject source) throws SQLException {
        var fingerprint = fingerprint(source);
        var id = ids.get(fingerprint);
        if (id == null) {
            id = attempt.newId();
            ids.put(fingerprint, id);
            publishers.need(source.publisher());
            inserts.add(new Object[] { id, source.version(), attempt.now, attempt.now,
                    source.publisher() == null ? null : publishers.idOf(source.publisher()), source.medium(),
                    source.title(), source.url(), source.publishedOn(), source.platform(), source.handle(), fingerprint });
        }
        return id;
    }

    /** Tells that a quote turned to another source: this one goes if it was the last. */
    void leave(Long source) {
        if (source != null) {
            left.add(source);
        }
    }

    void write() throws SQLException {
        attempt.sql.insert("source",
                "id, version, recorded_at, row_modified_at, outlet_id, medium, title, url, published_on, platform, handle, fingerprint",
                inserts);
    }

    void removeLeft() throws SQLException {
        if (!left.isEmpty()) {
            attempt.sql.update(
                    "delete from source where not exists (select 1 from quote where source_id = source.id) and id = any(?)",
                    left);
        }
    }
}
