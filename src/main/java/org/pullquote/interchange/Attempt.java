package org.pullquote.interchange;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one transaction does; it counts only once it is committed. */
final class Attempt {

    final Sql sql;
    final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    final List<Problem> problems = new ArrayList<>();
    final List<ArticlePlan> plans = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    final Counts counts = new Counts();
    /** Rows whose words changed or are gone, for full text. */
    final Map<Kind, Set<Long>> written = new EnumMap<>(Kind.class);
    private final Ids ids;
    /** Whether rows changed that are no objects of their own. */
    boolean changedLinks;

    Attempt(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    long newId() throws SQLException {
        return ids.next(sql);
    }

    void refuse(Item<?> item, String reason) {
        problems.add(item.problem(reason));
    }

    void created(Kind kind, long id) {
        counts.created(kind);
        wrote(kind, id);
    }

    void updated(Kind kind, long id) {
        counts.updated(kind);
        wrote(kind, id);
    }

    void unchanged(Kind kind) {
        counts.unchanged(kind);
    }

    /** Tells that rows are gone, of which full text then finds nothing to index. */
    void removed(Kind kind, Collection<Long> ids) {
        ids.forEach(id -> wrote(kind, id));
    }

    private void wrote(Kind kind, long id) {
        written.computeIfAbsent(kind, none -> new LinkedHashSet<>()).add(id);
    }

    /** Tells that rows changed that are no objects of their own. */
    void changedLinks() {
        changedLinks = true;
    }

    boolean changed() {
        return changedLinks || !written.isEmpty();
    }
}
