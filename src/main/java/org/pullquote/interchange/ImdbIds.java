package org.pullquote.interchange;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pullquote.graphql.PartialDate;
import org.pullquote.person.ExternalId;

/** What the graph knows by an id of IMDb. */
final class ImdbIds {

    private static final String AUTHORITY = "IMDB";

    private ImdbIds() {
    }

    /** @param from the first day that the row has, @param to the last, null where it has none */
    record Known(long id, String slug, PartialDate from, PartialDate to) {
    }

    static Map<String, Known> people(Sql sql, Collection<String> ids) throws SQLException {
        return load(sql, ids, "person", "born_on, died_on");
    }

    static Map<String, Known> films(Sql sql, Collection<String> ids) throws SQLException {
        return load(sql, ids, "film", "released_on, null");
    }

    private static Map<String, Known> load(Sql sql, Collection<String> ids, String table, String dates) throws SQLException {
        var known = new HashMap<String, Known>();
        if (!ids.isEmpty()) {
            // H2 uses both columns of the index only for a join, not for "= any(?)".
            sql.list("""
                    select identifier, owner.id, slug, %s from unnest(?) as wanted(id)
                    join %s_external_id on authority = '%s' and identifier = wanted.id
                    join %s owner on owner.id = %s_id""".formatted(dates, table, AUTHORITY, table, table),
                    row -> known.put(row.text(), new Known(row.number(), row.text(), row.date(), row.date())),
                    List.copyOf(ids));
        }
        return known;
    }

    /** @param kind the part of IMDb's addresses that tells people from titles */
    static Given<List<ExternalId>> given(String kind, String id) {
        return Given.of(List.of(new ExternalId(AUTHORITY, id, "https://www.imdb.com/" + kind + "/" + id + "/")));
    }

    /** A year does not replace a day or month that lies in it. */
    static Given<PartialDate> date(PartialDate stored, Integer year) {
        return year == null || stored != null && stored.year() == year ? Given.absent()
                : Given.of(new PartialDate("%04d".formatted(year)));
    }
}
