package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The publishers that a batch names. One that is not stored yet is, where its name is given and an accepted line needs it. */
final class Publishers {

    private final Attempt attempt;
    private final Map<String, Long> ids = new HashMap<>();
    private final Map<String, PublisherObject> missing = new LinkedHashMap<>();
    private final List<Object[]> inserts = new ArrayList<>();

    Publishers(Attempt attempt, Collection<PublisherObject> publishers) throws SQLException {
        this.attempt = attempt;
        ids.putAll(OutletWriter.ids(attempt.sql, publishers.stream().map(PublisherObject::slug).distinct().toList()));
        for (var publisher : publishers) {
            if (publisher.name() != null && !ids.containsKey(publisher.slug())) {
                missing.put(publisher.slug(), publisher);
                ids.put(publisher.slug(), attempt.newId());
            }
        }
    }

    /** @throws BadLine where it is not stored and has no name */
    Long idOf(PublisherObject publisher) {
        var id = ids.get(publisher.slug());
        if (id == null) {
            throw new BadLine("publisher refers to " + Kind.OUTLETS.id(publisher.slug())
                    + ", which is neither in the files nor in the database");
        }
        return id;
    }

    /** Tells that what is stored refers to this publisher. */
    void need(PublisherObject publisher) {
        var made = publisher == null ? null : missing.remove(publisher.slug());
        if (made != null) {
            var id = ids.get(made.slug());
            inserts.add(OutletWriter.row(attempt, 0, made.name(), made.homepage(), id, attempt.now, made.slug()));
            attempt.created(Kind.OUTLETS, id);
        }
    }

    void write() throws SQLException {
        OutletWriter.insert(attempt.sql, inserts);
    }
}
